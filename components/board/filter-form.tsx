import { useTranslations } from "next-intl";
import type { FacetChoices } from "#lib/charts/count-choices.ts";
import { listConditions } from "#lib/charts/list-conditions.ts";
import { sizeLadder } from "#lib/charts/size-ladder.ts";
import { noFilters } from "#lib/schema/board-filters.ts";
import { BoardForm } from "./board-form.tsx";
import type { BoardProps } from "./board-page.tsx";
import { CheckBox } from "./check-box.tsx";
import { choiceText } from "./condition-text.ts";
import { SizeRange } from "./size-range.tsx";

/** All conditions but the search as one GET form, folded away until it is wanted. */
export function FilterForm(props: BoardProps) {
  const { locale, params, view } = props;
  const t = useTranslations("filters");
  const on = listConditions({ ...params, q: "", size: "all" }).length;
  return (
    <details
      className="panel"
      name="board-panel"
      open={params.all !== undefined}
    >
      <summary>
        {t("open")}
        {on > 0 && <span className="count">{on}</span>}
      </summary>
      <div className="panel-body">
        <BoardForm
          locale={locale}
          params={params}
          without={{ filters: noFilters }}
          label={t("title")}
        >
          {/* Enter in a field sends the form as its first button does. */}
          <button type="submit" hidden>
            {t("apply")}
          </button>
          <Ranges {...props} />
          {view.facets.map((facet) => (
            <FacetField key={facet.facet} locale={locale} {...facet} />
          ))}
          <button type="submit">{t("apply")}</button>
        </BoardForm>
      </div>
    </details>
  );
}

function Ranges({ board, params: { filters } }: BoardProps) {
  const t = useTranslations("filters");
  const { complete, baselines } = filters;
  const dates = [
    ["from", t("from")],
    ["to", t("to")],
  ] as const;
  return (
    <>
      <fieldset>
        <legend>{t("size")}</legend>
        <SizeRange
          min={filters.min}
          max={filters.max}
          ladder={sizeLadder(board.rows.map((row) => row.totalParametersB))}
          words={{
            min: { field: t("min"), thumb: t("sliderMin") },
            max: { field: t("max"), thumb: t("sliderMax") },
            none: t("noLimit"),
          }}
        />
        <small>{t("unknownRange")}</small>
      </fieldset>
      <fieldset>
        <legend>{t("date")}</legend>
        {dates.map(([name, label]) => (
          <label key={name}>
            {label}
            <input type="date" name={name} defaultValue={filters[name]} />
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t("others")}</legend>
        <CheckBox
          name="complete"
          value="yes"
          on={complete}
          text={t("complete")}
        />
        <CheckBox
          name="baselines"
          value="hide"
          on={baselines === "hide"}
          text={t("hideBaselines")}
        />
      </fieldset>
    </>
  );
}

function FacetField({
  facet,
  choices,
  more,
  locale,
}: FacetChoices & Pick<BoardProps, "locale">) {
  const t = useTranslations();
  return (
    <fieldset>
      <legend>{t(`filters.facets.${facet}`)}</legend>
      <div className="choices">
        {choices.map(({ value, count, chosen }) => (
          <CheckBox
            key={value}
            name={facet}
            value={value}
            on={chosen}
            text={`${choiceText(facet, value, locale, t)} (${count})`}
          />
        ))}
      </div>
      {more > 0 && (
        <button type="submit" name="all" value={facet} className="more-choices">
          {t("filters.more", { count: more })}
        </button>
      )}
    </fieldset>
  );
}
