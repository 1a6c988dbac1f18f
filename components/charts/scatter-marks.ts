import { plotUnits } from "#lib/charts/place-scatter.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { modelHref } from "#lib/urls/model-href.ts";

/** The class of a colour slot in charts.css; null is the neutral one. */
export const markClass = (slot: number | null) =>
  slot === null ? "s-other" : `s-${slot}`;

/** The token of a colour slot. */
export const slotToken = (slot: number | null) =>
  slot === null ? "--series-other" : `--series-${slot}`;

/** Colour of a slot; null is the neutral one. */
export const slotColour = (slot: number | null) => `var(${slotToken(slot)})`;

/** Plot units as a share of the plot. */
export const share = (units: number) =>
  `${Number(((units / plotUnits) * 100).toFixed(2))}%`;

/** Where a point leads. A run's key is its model's slug, with the run's label behind a tilde. */
export const pointHref = (locale: Locale, key: string) =>
  modelHref(locale, key.split("~")[0] ?? key);
