import type { MetadataRoute } from "next";
import { publicUrl } from "#lib/env.ts";
import { locales } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";

export const dynamic = "force-dynamic";

const signedIn = ["/account", "/admin", "/sign-in"];

/** What crawlers may read: everything that is not for somebody signed in. */
export default function robots(): MetadataRoute.Robots {
  const disallow = locales.flatMap((locale) =>
    signedIn.map((path) => localePath(locale, path)),
  );
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", ...disallow] },
    sitemap: `${publicUrl()}/sitemap.xml`,
  };
}
