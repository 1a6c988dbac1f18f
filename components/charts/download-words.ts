import type { Translate } from "#components/board/translate.ts";
import type { DownloadWords } from "./chart-downloads.tsx";

/** What the ways to save a chart are called. */
export function downloadWords(t: Translate): DownloadWords {
  return {
    label: t("scatter.download"),
    svg: t("scatter.saveSvg"),
    png: t("scatter.savePng"),
    csv: t("scatter.saveCsv"),
  };
}
