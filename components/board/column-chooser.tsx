import { useTranslations } from "next-intl";
import {
  chooseColumns,
  listColumnPresets,
  presetChange,
} from "#lib/charts/choose-columns.ts";
import { groupColumns } from "#lib/charts/group-columns.ts";
import { listColumns, type TableColumn } from "#lib/charts/list-columns.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import type { BoardProps } from "./board-page.tsx";
import { BoardForm } from "./board-form.tsx";
import { CheckBox } from "./check-box.tsx";
import { columnName, columnTitle } from "./column-name.ts";

interface Props extends BoardProps {
  columns: readonly TableColumn[];
  shown: readonly TableColumn[];
}

/** Which columns the table has: presets as links, and every column as a box of one GET form. */
export function ColumnChooser(props: BoardProps) {
  const t = useTranslations("columns");
  const columns = listColumns(props.board.benchmark);
  const all = { ...props, columns };
  return (
    <details className="panel" name="board-panel">
      <summary>{t("open")}</summary>
      <div className="panel-body">
        <PresetLinks {...all} />
        <ColumnForm
          {...all}
          shown={chooseColumns(columns, props.params.cols)}
        />
      </div>
    </details>
  );
}

function PresetLinks({ locale, params, view, columns }: Omit<Props, "shown">) {
  const t = useTranslations("columns");
  const now = params.cols === undefined ? "all" : String(params.cols);
  return (
    <nav className="column-presets" aria-label={t("presets")}>
      {listColumnPresets(columns).map((preset) => (
        <a
          key={preset.id}
          href={boardHref(locale, params, presetChange(preset, view.sort))}
          aria-current={preset.id === now ? "true" : undefined}
          data-soft=""
        >
          {t(`presetNames.${preset.id}`)}
        </a>
      ))}
    </nav>
  );
}

function ColumnForm({ locale, params, columns, shown }: Props) {
  const t = useTranslations();
  const { plain, format, axes } = groupColumns(columns);
  const boxes = (some: readonly TableColumn[]) => (
    <div className="boxes">
      {some.map((column) => (
        <CheckBox
          key={column.key}
          name="cols"
          value={column.key}
          on={shown.some(({ key }) => key === column.key)}
          text={columnName(column, locale, t)}
          title={columnTitle(column, locale, t)}
        />
      ))}
    </div>
  );
  return (
    <BoardForm
      locale={locale}
      params={params}
      without={{ cols: undefined }}
      label={t("columns.title")}
      joined="cols"
    >
      <fieldset className="wide">
        <legend>{t("columns.plain")}</legend>
        {boxes(plain)}
      </fieldset>
      {format.length > 0 && (
        <fieldset className="wide">
          <legend>{t("formatColumns.group")}</legend>
          {boxes(format)}
        </fieldset>
      )}
      <div className="column-axes">
        {axes.map(({ axis, categories }) => (
          <fieldset key={axis}>
            <legend>{t(`axis.${axis}`)}</legend>
            {categories.map(({ id, name, columns: inside }) => (
              <fieldset key={id} className="column-group">
                <legend>{name[locale]}</legend>
                {boxes(inside)}
              </fieldset>
            ))}
          </fieldset>
        ))}
      </div>
      <button type="submit">{t("columns.apply")}</button>
    </BoardForm>
  );
}
