import { formatMeasure, type Measure } from "#lib/charts/scatter-measures.ts";
import type { ScatterPoints } from "#lib/charts/scatter-points.ts";
import type { ScatterWords } from "./scatter-words.ts";

interface Props {
  points: ScatterPoints;
  hrefs: string[];
  measures: { x: Measure; y: Measure };
  words: ScatterWords;
  csvHref: string;
}

/** A page stays small; the CSV has them all. */
export const tableLimit = 100;

/** The scatter's data as a table, folded up. */
export function ScatterTable({
  points,
  hrefs,
  measures,
  words,
  csvHref,
}: Props) {
  const { data } = words;
  return (
    <details className="chart-data" id="scatter-data">
      <summary>{data.summary}</summary>
      {data.cut && (
        <p className="quiet">
          {data.cut} <a href={csvHref}>{data.csv}</a>
        </p>
      )}
      <section
        className="chart-data-window"
        aria-label={data.summary}
        // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table className="compare">
          <caption className="visually-hidden">{data.caption}</caption>
          <thead>
            <tr>
              {[words.model, words.x, words.y, words.group].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.keys.slice(0, tableLimit).map((key, at) => (
              <tr key={key}>
                <th scope="row">
                  <a href={hrefs[at]}>{points.names[at]}</a>
                </th>
                <td>{formatMeasure(points.x[at] ?? NaN, measures.x)}</td>
                <td>{formatMeasure(points.y[at] ?? NaN, measures.y)}</td>
                <td>{points.groups[points.group[at] ?? -1]?.name ?? "—"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
