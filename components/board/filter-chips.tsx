import { useTranslations } from "next-intl";
import { listConditions, noConditions } from "#lib/charts/list-conditions.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import type { BoardProps } from "./board-page.tsx";
import { conditionText } from "./condition-text.ts";

/** The conditions that apply, each a link that removes it, and one link that removes all. */
export function FilterChips({ locale, params }: BoardProps) {
  const t = useTranslations();
  const conditions = listConditions(params);
  if (conditions.length === 0) return null;
  return (
    <nav className="chips" aria-label={t("filters.on")}>
      {conditions.map((condition) => {
        const text = conditionText(condition, locale, t);
        return (
          <a
            key={`${condition.kind} ${condition.value}`}
            className="chip"
            href={boardHref(locale, params, condition.without)}
            aria-label={t("filters.remove", { condition: text })}
            data-soft=""
          >
            {text} <span aria-hidden="true">×</span>
          </a>
        );
      })}
      <a
        className="reset"
        href={boardHref(locale, params, noConditions)}
        data-soft=""
      >
        {t("toolbar.reset")}
      </a>
    </nav>
  );
}
