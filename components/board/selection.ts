import type { Locale } from "#lib/i18n/locales.ts";
import type { BoardParams } from "#lib/urls/board-href.ts";

/** What is chosen now, and the view it is chosen in. Sent once, where a link per row would be sent hundreds of times. */
export interface Selection {
  locale: Locale;
  params: BoardParams;
  selected: string[];
}
