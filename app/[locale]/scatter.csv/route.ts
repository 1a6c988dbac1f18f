import { scatterColumns } from "#lib/charts/scatter-columns.ts";
import { download } from "#lib/export/download.ts";
import { exportTypes } from "#lib/export/export-board.ts";
import { toCsv } from "#lib/export/to-csv.ts";
import { requestedScatter } from "../../requested-scatter.ts";

/** The scatter's points as CSV: every one, unrounded. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
) {
  const scatter = await requestedScatter(request, (await params).locale);
  if (scatter === null) return new Response(null, { status: 404 });
  const { rows, measures, names } = scatter;
  return download(request, {
    body: toCsv(scatterColumns(rows, measures, names)),
    type: exportTypes.csv,
    fileName: `kurabe-${measures.x.id}-${measures.y.id}.csv`,
  });
}
