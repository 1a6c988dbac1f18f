import { tableColumns } from "../charts/list-columns.ts";
import type { Board } from "../schema/board.ts";
import { exportFormats, exportHref } from "../urls/export-href.ts";
import { parseBoardParams } from "../urls/board-params.ts";
import { exportTypes } from "./export-board.ts";
import { newestPublished } from "./export-table.ts";

/** The board as schema.org describes data sets, for search engines. Addresses are absolute. */
export function datasetJsonLd(input: {
  board: Board;
  locale: "ja" | "en";
  /** Where the site is, without a final slash, and what it is called. */
  site: { url: string; name: string };
  /** The board's page. */
  page: string;
}): Record<string, unknown> {
  const { board, locale, site, page } = input;
  const { benchmark, rows } = board;
  const params = { ...parseBoardParams({}), benchmark: benchmark.id };
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: benchmark.name[locale],
    description: benchmark.description[locale],
    url: site.url + page,
    identifier: benchmark.id,
    version: benchmark.version,
    inLanguage: locale,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: site.name, url: site.url },
    license: benchmark.licence,
    dateModified: newestPublished(rows) ?? undefined,
    isBasedOn: benchmark.sources.map(({ title, url }) => url ?? title),
    variableMeasured: tableColumns(benchmark).map(({ key, scale }) => ({
      "@type": "PropertyValue",
      name: key,
      minValue: scale.min,
      maxValue: scale.max,
    })),
    distribution: exportFormats.map((format) => ({
      "@type": "DataDownload",
      encodingFormat: exportTypes[format].split(";")[0],
      contentUrl: site.url + exportHref(format, params),
    })),
  };
}

/** JSON that no script element can be left with: texts cannot close it or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
