import { useTranslations } from "next-intl";
import { datasetJsonLd } from "#lib/export/dataset-json-ld.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Board } from "#lib/schema/board.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import { parseBoardParams } from "#lib/urls/board-params.ts";
import { JsonLd } from "./json-ld.tsx";

interface Props {
  board: Board;
  locale: Locale;
  siteUrl: string;
}

/** Tells search engines that the board is a data set, and where its files are. */
export function DatasetScript({ board, locale, siteUrl }: Props) {
  const t = useTranslations("site");
  const benchmark = board.benchmark.id;
  const data = datasetJsonLd({
    board,
    locale,
    site: { url: siteUrl, name: t("name") },
    page: boardHref(locale, { ...parseBoardParams({}), benchmark }),
  });
  return <JsonLd data={data} />;
}
