import { toggleModel } from "#lib/charts/select-models.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import {
  boardHref,
  maxSelected,
  type BoardParams,
} from "#lib/urls/board-href.ts";

/** What is chosen now, and the view it is chosen in. Sent once, where a link per row would be sent hundreds of times. */
export interface Selection {
  locale: Locale;
  params: BoardParams;
  selected: string[];
}

/** Where a click on a model leads: the same view with it, or without it; null where the radar is full. */
export function selectionHref(
  { locale, params, selected }: Selection,
  key: string,
): string | null {
  const models = toggleModel(selected, key, maxSelected);
  return models && boardHref(locale, params, { models });
}
