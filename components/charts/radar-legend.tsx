import type { RadarSeries } from "#lib/charts/prepare-radar.ts";
import { SeriesKey } from "./series-key.tsx";

/** Which line is whose, right above the radars. */
export function RadarLegend({ series }: { series: readonly RadarSeries[] }) {
  return (
    <ul className="radar-legend">
      {series.map(({ key, name, slot }) => (
        <li key={key}>
          <SeriesKey slot={slot} />
          {name}
        </li>
      ))}
    </ul>
  );
}

/** So many columns of scores still have room beside the radars. */
const besideRadars = 3;

/** For the layout of radars and their table: the table stands below where it is too wide. */
export const tableBelow = (models: number) =>
  models > besideRadars ? "" : undefined;
