import { useTranslations } from "next-intl";
import { sentence } from "#lib/format/sentence.ts";
import { heatMapHref } from "#lib/urls/heat-map-href.ts";
import type { BoardProps } from "./board-page.tsx";

/** The way to the heat map: a table of all models is too much to send with every board. */
export function HeatMapSection({
  locale,
  params,
}: Pick<BoardProps, "locale" | "params">) {
  const t = useTranslations("boardTable");
  return (
    <p className="heat-map-way">
      {sentence(t("heatMapLead"))}
      <a className="text-link" href={heatMapHref(locale, params)}>
        {t("heatMap")}
      </a>
    </p>
  );
}
