import { createTranslator } from "next-intl";
import { scatterView } from "#components/board/scatter-view.ts";
import { prepareBoard } from "#lib/charts/prepare-board.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { messages } from "#lib/i18n/messages.ts";
import { requestedBoard } from "./requested-board.ts";

/** The scatter that an address asks for with the board page's parameters; null where there is none. */
export async function requestedScatter(request: Request, locale: string) {
  if (!isLocale(locale)) return null;
  const found = await requestedBoard(request);
  if (found === null) return null;
  const { board, params } = found;
  const t = createTranslator({ locale, messages: messages[locale] });
  const view = prepareBoard(board, params);
  return scatterView({ board, view, params, locale }, t);
}
