import type { MetadataRoute } from "next";
import { listPublicPages, type PublicPage } from "#lib/db/list-public-pages.ts";
import { publicUrl } from "#lib/env.ts";
import { locales, type Locale } from "#lib/i18n/locales.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import { parseBoardParams } from "#lib/urls/board-params.ts";
import { modelHref } from "#lib/urls/model-href.ts";

export const dynamic = "force-dynamic";

/** Every board and model with public results, in each language, each naming the others. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const pages = await listPublicPages();
  return pages.flatMap((page) => {
    const ja = addressOf(page, "ja");
    const languages = { ja, en: addressOf(page, "en"), "x-default": ja };
    return locales.map((locale) => ({
      url: languages[locale],
      ...(page.updated === null ? {} : { lastModified: page.updated }),
      alternates: { languages },
    }));
  });
}

function addressOf({ kind, name }: PublicPage, locale: Locale): string {
  const path =
    kind === "board"
      ? boardHref(locale, { ...parseBoardParams({}), benchmark: name })
      : modelHref(locale, name);
  return publicUrl() + path;
}
