import { HeatMapTable } from "#components/tables/heat-map.tsx";
import { prepareHeatMap } from "#lib/charts/prepare-heat-map.ts";
import { scoredAxes } from "#lib/charts/scored-axes.ts";
import type { BoardProps } from "./board-page.tsx";
import { shortName } from "./short-name.ts";

// The ranking table above has every model.
const most = 100;

/** All models in view by category. */
export function HeatMapSection({ board, locale, view }: BoardProps) {
  const map = prepareHeatMap(scoredAxes(board.benchmark), view.rows, most);
  if (map.rows.length === 0 || map.columns.length === 0) return null;
  const names = map.columns.map(({ id, name }) => ({
    short: shortName(id, name[locale]),
    full: name[locale],
  }));
  return <HeatMapTable map={map} names={names} />;
}
