import { useTranslations } from "next-intl";
import { runName } from "#lib/format/run-name.ts";
import { compareHref } from "#lib/urls/compare-href.ts";
import { maxSelected } from "#lib/urls/board-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import type { CompareProps } from "./compare-view.tsx";

/** The chosen models, each with a link that leaves it out, and a form that adds one; no JavaScript needed. */
export function AddModel({ locale, board, rows }: CompareProps) {
  const t = useTranslations("comparePage");
  const keys = rows.map(({ key }) => key);
  const others = board.rows.filter(({ key }) => !keys.includes(key));
  return (
    <div className="add-model">
      {rows.length > 0 && (
        <ul aria-label={t("chosen")}>
          {rows.map((row) => (
            <li key={row.key}>
              {runName(row)}
              <a
                className="remove"
                href={compareHref(
                  locale,
                  board.benchmark.id,
                  keys.filter((key) => key !== row.key),
                )}
                aria-label={t("remove", { model: runName(row) })}
                rel="nofollow"
              >
                ×
              </a>
            </li>
          ))}
        </ul>
      )}
      {rows.length < maxSelected && others.length > 0 && (
        <form action={localePath(locale, "/compare")}>
          <input type="hidden" name="benchmark" value={board.benchmark.id} />
          {keys.map((key) => (
            <input key={key} type="hidden" name="models" value={key} />
          ))}
          <label htmlFor="add-model">{t("add")}</label>
          <select id="add-model" name="models">
            {others.map((row) => (
              <option key={row.key} value={row.key}>
                {runName(row)}
              </option>
            ))}
          </select>
          <button type="submit">{t("submit")}</button>
        </form>
      )}
    </div>
  );
}
