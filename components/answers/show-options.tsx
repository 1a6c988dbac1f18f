import { useTranslations } from "next-intl";
import { explorerSorts, type ExplorerPage } from "#lib/schema/explorer.ts";
import { answerDiffs, answersHref } from "#lib/urls/answers-href.ts";
import type { ExplorerProps } from "./explorer-view.tsx";

/** Order, and how answers are shown: links, so that each is an address of its own. */
export function ShowOptions(props: ExplorerProps & { page: ExplorerPage }) {
  const t = useTranslations("answers");
  const { locale, board, params, page } = props;
  const href = (change: Parameters<typeof answersHref>[3]) =>
    answersHref(locale, board.benchmark.id, params, change);
  const diffs = answerDiffs.filter(
    (diff) => diff !== "first" || page.runs.length > 1,
  );
  return (
    <div className="show-options">
      <nav aria-label={t("sort")}>
        <span aria-hidden="true">{t("sort")}</span>
        {explorerSorts.map((sort) => {
          const isOn = params.sort === sort;
          const order = isOn && params.order === "asc" ? "desc" : "asc";
          return (
            <a
              key={sort}
              href={href({ sort, order: isOn ? order : "asc" })}
              aria-current={isOn ? "true" : undefined}
              title={isOn ? t("turnRound") : undefined}
              data-soft=""
              rel="nofollow"
            >
              {t(`sorts.${sort}.${isOn ? params.order : "asc"}`)}
              {isOn && <span aria-hidden="true"> ⇅</span>}
            </a>
          );
        })}
      </nav>
      <nav aria-label={t("difference")}>
        <span aria-hidden="true">{t("difference")}</span>
        {diffs.map((diff) => (
          <a
            key={diff}
            href={href({ diff })}
            aria-current={params.diff === diff ? "true" : undefined}
            data-soft=""
            rel="nofollow"
          >
            {t(`diffs.${diff}`)}
          </a>
        ))}
      </nav>
      <a
        className="toggle"
        href={href({ marks: !params.marks })}
        data-soft=""
        rel="nofollow"
      >
        {params.marks ? t("hideMarks") : t("showMarks")}
      </a>
    </div>
  );
}
