import type { MetadataRoute } from "next";
import { listFamilies } from "#lib/charts/family-tree.ts";
import { listOrganisations } from "#lib/charts/organisations.ts";
import { listBoards } from "#lib/db/list-boards.ts";
import { listModels } from "#lib/db/list-models.ts";
import { listPublicPages, type PublicPage } from "#lib/db/list-public-pages.ts";
import { publicUrl } from "#lib/env.ts";
import { locales, type Locale } from "#lib/i18n/locales.ts";
import { benchmarkHref } from "#lib/urls/benchmark-href.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import { parseBoardParams } from "#lib/urls/board-params.ts";
import { familyHref } from "#lib/urls/family-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { modelHref } from "#lib/urls/model-href.ts";
import { organisationHref } from "#lib/urls/organisation-href.ts";

export const dynamic = "force-dynamic";

interface Entry {
  hrefIn: (locale: Locale) => string;
  updated: Date | null;
}

const lists = [
  "/models",
  "/families",
  "/organisations",
  "/benchmarks",
  "/changelog",
  "/method",
  "/about",
  "/api-docs",
];

/** Every page with public results and every page about the site, in each language, each naming the others. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [pages, models, benchmarks] = await Promise.all([
    listPublicPages(),
    listModels(),
    listBoards(),
  ]);
  const entries: Entry[] = [
    ...pages.map(entryOf),
    ...benchmarks.map(({ id }) => ({
      hrefIn: (locale: Locale) => benchmarkHref(locale, id),
      updated: null,
    })),
    ...lists.map((path) => ({
      hrefIn: (locale: Locale) => localePath(locale, path),
      updated: null,
    })),
    ...listFamilies(models).map(({ name, members }) => ({
      hrefIn: (locale: Locale) => familyHref(locale, name),
      updated: newest(members.map(({ model }) => model.publishedAt)),
    })),
    ...listOrganisations(models).map(({ name, models: own }) => ({
      hrefIn: (locale: Locale) => organisationHref(locale, name),
      updated: newest(own.map(({ publishedAt }) => publishedAt)),
    })),
  ];
  return entries.flatMap(({ hrefIn, updated }) => {
    const address = (locale: Locale) => publicUrl() + hrefIn(locale);
    const ja = address("ja");
    const languages = { ja, en: address("en"), "x-default": ja };
    return locales.map((locale) => ({
      url: languages[locale],
      ...(updated === null ? {} : { lastModified: updated }),
      alternates: { languages },
    }));
  });
}

function entryOf({ kind, name, updated }: PublicPage): Entry {
  if (kind === "model")
    return { hrefIn: (locale) => modelHref(locale, name), updated };
  const board = { ...parseBoardParams({}), benchmark: name };
  return { hrefIn: (locale) => boardHref(locale, board), updated };
}

function newest(instants: readonly (string | null)[]): Date | null {
  const known = instants.filter((at) => at !== null).toSorted();
  const last = known.at(-1);
  return last === undefined ? null : new Date(last);
}
