import { messages } from "#lib/i18n/messages.ts";
import { localeOfPath } from "#lib/urls/locale-path.ts";

/**
 * A page that goes on to another site by itself, in place of a redirect there. Browsers hold every redirect that answers
 * a form against the page's `form-action`, and nobody can list the sites that an issuer passes a visitor on to: so the
 * form's answer is from this site, and the way out is an ordinary link.
 * @param redirect what next-auth answered; its cookies come along
 * @param from the path of the page with the form, for its language
 */
export function awayPage(
  redirect: Response,
  location: string,
  from: string,
): Response {
  const locale = localeOfPath(from);
  const headers = new Headers(redirect.headers);
  headers.delete("location");
  headers.delete("content-length");
  headers.set("content-type", "text/html; charset=utf-8");
  const href = escaped(new URL(location).href);
  const html = `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0;url=${href}">
<title>Kurabe</title>
<p><a href="${href}">${messages[locale].awayPage.goOn}</a></p>
</html>
`;
  return new Response(html, { status: 200, headers });
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
