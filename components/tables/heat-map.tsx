import { useTranslations } from "next-intl";
import type { HeatMap } from "#lib/charts/prepare-heat-map.ts";

interface Props {
  map: HeatMap;
  /** Short and full name of each column. */
  names: readonly { short: string; full: string }[];
}

/** All models by category as percentages of the scale, shaded by fifths. */
export function HeatMapTable({ map, names }: Props) {
  const t = useTranslations("heatMap");
  const table = useTranslations("table");
  return (
    <>
      {map.total > map.rows.length && (
        <p className="quiet">
          {t("cut", { shown: map.rows.length, total: map.total })}
        </p>
      )}
      <section
        className="chart-data-window"
        aria-label={t("title")}
        // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table className="compare heat">
          <caption className="visually-hidden">{t("title")}</caption>
          <thead>
            <tr>
              <th scope="col">{table("model")}</th>
              {names.map(({ short, full }, at) => (
                <th key={map.columns[at]?.id} scope="col" title={full}>
                  {short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className="heat-mean">
              <th scope="row">{t("mean")}</th>
              {map.columns.map(({ id, mean }) => (
                <td key={id}>{Math.round(mean * 100)}</td>
              ))}
            </tr>
            {map.rows.map((row) => (
              <HeatRow key={row.key} row={row} columns={map.columns} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function HeatRow({
  row,
  columns,
}: {
  row: HeatMap["rows"][number];
  columns: HeatMap["columns"];
}) {
  const t = useTranslations("table");
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {row.cells.map((cell, at) => (
        <td
          key={columns[at]?.id}
          className={cell ? `heat-${cell[1]}` : "missing"}
        >
          {cell ? (
            cell[0]
          ) : (
            <>
              <span aria-hidden="true">—</span>
              <span className="visually-hidden">{t("missing")}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}
