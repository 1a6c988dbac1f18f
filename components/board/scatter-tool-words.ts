import {
  scatterModes,
  type ScatterMode,
  type ScatterWords,
} from "#components/charts/scatter-words.ts";
import type { Translate } from "./translate.ts";

/** The words of the scatter's toolbar; their values are filled in by the browser. */
export function scatterToolWords(t: Translate): ScatterWords["tools"] {
  return {
    label: t("scatterTools.label"),
    modes: byMode((mode) => t(`scatterTools.modes.${mode}`)),
    hints: byMode((mode) => t(`scatterTools.hints.${mode}`)),
    zoomIn: t("scatterTools.zoomIn"),
    zoomOut: t("scatterTools.zoomOut"),
    reset: t("scatterTools.reset"),
    keys: t("scatterTools.keys"),
    loading: t("scatterTools.loading"),
    failed: t("scatterTools.failed"),
    shown: t.raw("scatterTools.shown"),
    full: t.raw("scatterTools.full"),
    lasso: t.raw("scatterTools.lasso"),
    lassoLeft: t.raw("scatterTools.lassoLeft"),
  };
}

const byMode = (text: (mode: ScatterMode) => string) =>
  Object.fromEntries(scatterModes.map((mode) => [mode, text(mode)])) as Record<
    ScatterMode,
    string
  >;
