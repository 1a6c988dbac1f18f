import { useTranslations } from "next-intl";
import { sizeClasses } from "#lib/schema/board-filters.ts";
import { boardFields, boardHref } from "#lib/urls/board-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import type { BoardProps } from "./board-page.tsx";
import { ColumnChooser } from "./column-chooser.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { FilterForm } from "./filter-form.tsx";
import { ViewPresets } from "./view-presets.tsx";

/** Search and filters: GET forms and links, so that both work without JavaScript. */
export function BoardToolbar(props: BoardProps) {
  const { board, locale, params, view } = props;
  const t = useTranslations("toolbar");
  return (
    <div className="toolbar">
      <div className="toolbar-top">
        <ViewPresets {...props} />
        <output className="shown">
          {t("shown", { shown: view.rows.length, total: board.rows.length })}
        </output>
      </div>
      <search className="search">
        <form action={localePath(locale)} data-soft="">
          {boardFields(params, { q: "" }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input
            key={params.q}
            type="search"
            name="q"
            defaultValue={params.q}
            placeholder={t("placeholder")}
            aria-label={t("search")}
            maxLength={200}
          />
          <button type="submit">{t("submit")}</button>
        </form>
      </search>
      <nav className="segments" aria-label={t("size")}>
        {sizeClasses.map((size) => (
          <a
            key={size}
            href={boardHref(locale, params, { size })}
            aria-current={params.size === size ? "true" : undefined}
            data-soft=""
          >
            {t(`sizes.${size}`)}
          </a>
        ))}
      </nav>
      <FilterForm {...props} />
      <ColumnChooser {...props} />
      <FilterChips {...props} />
      {params.size !== "all" && (
        <p className="toolbar-note">
          {params.size === "sllm" && t("sllmRule")} {t("classRanks")}{" "}
          {view.unknownSizes > 0 &&
            t("unknownSizes", { count: view.unknownSizes })}
        </p>
      )}
    </div>
  );
}
