import type { PreparedBoard } from "#lib/charts/prepare-board.ts";
import { prepareScatter } from "#lib/charts/prepare-scatter.ts";
import {
  chosenMeasures,
  scatterMeasures,
} from "#lib/charts/scatter-measures.ts";
import { colourings, scatterRows } from "#lib/charts/scatter-rows.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Board } from "#lib/schema/board.ts";
import type { BoardParams } from "#lib/urls/board-href.ts";
import { groupName } from "./group-name.ts";
import { measureName } from "./measure-name.ts";
import type { Translate } from "./translate.ts";

interface Input {
  board: Board;
  view: Pick<PreparedBoard, "rows">;
  params: BoardParams;
  locale: Locale;
}

/** The scatter that an address asks for: for the page, and for its data as files. Null where there is no axis. */
export function scatterView(
  { board, view, params, locale }: Input,
  t: Translate,
) {
  const all = scatterMeasures(board);
  const measures = chosenMeasures(all, params);
  if (!measures) return null;
  const colour =
    colourings.find((known) => known === params.colour) ?? "organisation";
  const rows = scatterRows(view.rows, measures, colour);
  const { points, ...chart } = prepareScatter(rows, measures);
  const groups = points.groups.map(({ name, slot }) => ({
    name: groupName(t, name, colour),
    slot,
  }));
  return {
    all,
    measures,
    colour,
    rows,
    chart: { ...chart, points: { ...points, groups } },
    names: {
      x: measureName(t, measures.x, locale),
      y: measureName(t, measures.y, locale),
      model: t("scatter.model"),
      group: t(`scatterChoice.colours.${colour}`),
    },
  };
}

export type ScatterView = NonNullable<ReturnType<typeof scatterView>>;
