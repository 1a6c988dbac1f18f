import { useTranslations } from "next-intl";
import type { PreparedScatter } from "#lib/charts/prepare-scatter.ts";
import type { Colouring } from "#lib/charts/scatter-rows.ts";
import { groupName } from "./group-name.ts";
import { selectionHref, type Selection } from "./selection.ts";

interface Props {
  chart: PreparedScatter;
  names: { x: string; y: string };
  colour: Colouring;
  selection: Selection;
}

// A page of thousands of points must stay small; the CSV has them all.
const most = 200;

/** The scatter's data as a table, folded up. */
export function ScatterTable({ chart, names, colour, selection }: Props) {
  const t = useTranslations();
  const points = chart.points.toSorted((a, b) => a.x - b.x || b.y - a.y);
  const total = points.length;
  return (
    <details className="chart-data" id="scatter-data">
      <summary>{t("scatter.data")}</summary>
      {total > most && (
        <p className="quiet">{t("scatter.dataCut", { shown: most, total })}</p>
      )}
      <section
        className="chart-data-window"
        aria-label={t("scatter.data")}
        // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table className="compare">
          <caption className="visually-hidden">
            {t("scatter.dataCaption", { ...names, n: total })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t("scatter.model")}</th>
              <th scope="col">{names.x}</th>
              <th scope="col">{names.y}</th>
              <th scope="col">{t(`scatterChoice.colours.${colour}`)}</th>
            </tr>
          </thead>
          <tbody>
            {points.slice(0, most).map((point) => {
              const href = selectionHref(selection, point.key);
              return (
                <tr key={point.key}>
                  <th scope="row">
                    {href === null ? (
                      point.name
                    ) : (
                      <a href={href} data-soft="" rel="nofollow">
                        {point.name}
                      </a>
                    )}
                  </th>
                  <td>{point.xText}</td>
                  <td>{point.yText}</td>
                  <td>{groupName(t, point.group, colour) ?? "—"}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}
