import { useTranslations } from "next-intl";
import { canonicalColumns } from "#lib/charts/choose-columns.ts";
import type { TableColumn } from "#lib/charts/list-columns.ts";
import { sentence } from "#lib/format/sentence.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import type { BoardProps } from "./board-page.tsx";
import { columnName } from "./column-name.ts";

interface Props extends BoardProps {
  columns: readonly TableColumn[];
  shown: readonly TableColumn[];
}

/** Says what the order is where no heading can: a sort by a column that is not shown, or that does not exist here. */
export function SortNote({ locale, params, view, columns, shown }: Props) {
  const t = useTranslations();
  const isUnknown = view.sort !== params.sort;
  const column = columns.find(({ key }) => key === view.sort);
  const isShown =
    view.sort === "model" || shown.some(({ key }) => key === view.sort);
  if (column === undefined || (isShown && !isUnknown)) return null;
  const name = columnName(column, locale, t);
  return (
    <p className="toolbar-note">
      {sentence(
        isUnknown
          ? t("columns.sortUnknown", { wanted: params.sort, column: name })
          : t("columns.sortHidden", { column: name }),
      )}
      {!isShown && (
        <a
          href={boardHref(locale, params, {
            cols: canonicalColumns(columns, [
              ...shown.map(({ key }) => key),
              column.key,
            ]),
          })}
          data-soft=""
        >
          {t("columns.show", { column: name })}
        </a>
      )}
    </p>
  );
}
