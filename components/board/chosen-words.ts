import type { ChosenWords } from "#components/tables/chosen-bar.tsx";
import type { Translate } from "./translate.ts";

export const chosenWords = (t: Translate): ChosenWords => ({
  title: t("boardTable.chosen"),
  count: t("boardTable.count"),
  hint: t("boardTable.hint"),
  remove: t.raw("radar.remove"),
  apply: t("boardTable.apply"),
  compare: t("boardTable.compare"),
  clear: t("radar.clear"),
});
