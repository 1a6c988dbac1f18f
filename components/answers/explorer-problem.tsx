import { useTranslations } from "next-intl";
import {
  passesByItself,
  SEARCH_SECONDS,
  type ExplorerResult,
} from "#lib/schema/explorer.ts";
import { answersHref, unfiltered } from "#lib/urls/answers-href.ts";
import type { ExplorerProps } from "./explorer-view.tsx";

/** Why there are no questions to show, and how to go on. What passes by itself is kept for nobody (`data-passing`). */
export function ExplorerProblem({
  locale,
  board,
  params,
  result,
}: ExplorerProps & { result: Extract<ExplorerResult, { ok: false }> }) {
  const t = useTranslations("answers");
  const { reason, detail } = result;
  const isPassing = passesByItself(reason);
  const text = t(`problems.${reason}.text`, {
    seconds: SEARCH_SECONDS,
    isPattern: params.isPattern ? "yes" : "no",
  });
  const to = (change: Parameters<typeof answersHref>[3]) =>
    answersHref(locale, board.benchmark.id, params, change);
  return (
    <div
      className="notice"
      role="alert"
      data-passing={isPassing ? "" : undefined}
    >
      <h3>{t(`problems.${reason}.title`)}</h3>
      <p>{detail === undefined ? text : `${text} ${detail}`}</p>
      {reason !== "no-runs" && (
        <p className="notice-actions">
          {isPassing && (
            <a className="button" href={to({ cursor: params.cursor })}>
              {t("again")}
            </a>
          )}
          <a
            className={isPassing ? "text-link" : "button"}
            href={to(unfiltered)}
          >
            {t("reset")}
          </a>
        </p>
      )}
    </div>
  );
}
