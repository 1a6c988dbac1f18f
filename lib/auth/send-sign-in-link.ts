import { getUserForSignIn } from "#lib/db/get-user-for-sign-in.ts";
import { publicUrl } from "#lib/env.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { messages } from "#lib/i18n/messages.ts";
import { sendMail } from "#lib/mail/send-mail.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { makeLink } from "./make-link.ts";
import { maySignUpBy } from "./may-sign-up.ts";

/**
 * Mails a sign-in link to an address that has an account, or may have one, in the account's language. Whether it did is
 * nobody's to know who asked.
 */
export async function sendSignInLink(
  email: string,
  /** The language of the page that asked, for an address of which none is known. */
  asked: Locale,
): Promise<void> {
  const user = await getUserForSignIn(email);
  if (user?.isSuspended) return;
  if (!user && !(await maySignUpBy("mail"))) return;
  const path = await makeLink({ kind: "mail", email });
  const locale = user?.language ?? asked;
  const words = messages[locale].linkMail;
  const address = publicUrl() + localePath(locale, path);
  await sendMail({
    to: email,
    subject: words.subject,
    text: `${words.lead}\n\n${address}\n\n${words.end}\n`,
  });
}
