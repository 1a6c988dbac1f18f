import type { PreparedBoard } from "../charts/prepare-board.ts";
import { tableColumns } from "../charts/list-columns.ts";
import { scoreOf } from "../charts/prepare-table.ts";
import { formatScore } from "../format/score.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import type { Evidence } from "../schema/evidence.ts";
import { htmlText } from "./embed-page.ts";

/** More rows than this are left to the board itself. */
export const embeddedRows = 100;

/** What the table's columns are called; `axes` by axis id. */
interface Words {
  rank: string;
  model: string;
  overall: string;
  missing: string;
  evidence: string;
  levels: Record<Evidence, string>;
  axes: Record<string, string>;
}

/** The first rows of a view as an HTML table: rank, model, overall, the axes and the evidence. */
export function embedRanking(
  benchmark: Benchmark,
  { rows, ranks }: Pick<PreparedBoard, "rows" | "ranks">,
  words: Words,
): string {
  const columns = tableColumns(benchmark).filter(
    ({ kind }) => kind !== "category",
  );
  const names = columns.map(({ kind, key }) =>
    kind === "overall" ? words.overall : (words.axes[key] ?? key),
  );
  const missing = `<span aria-label="${htmlText(words.missing)}" role="img">–</span>`;
  const lines = rows.slice(0, embeddedRows).map((row) => {
    const scores = columns.map((column) => {
      const text = formatScore(scoreOf(row, column), column.scale);
      return `<td class="n">${text ?? missing}</td>`;
    });
    const name = [row.displayName, row.label].filter(Boolean).join(" ");
    return `<tr><td class="n">${ranks.get(row.key) ?? "–"}</td><th scope="row">${htmlText(name)}</th>${scores.join("")}<td>${htmlText(words.levels[row.evidence])}</td></tr>`;
  });
  return `<table><thead><tr>
<th scope="col" class="n">${htmlText(words.rank)}</th><th scope="col">${htmlText(words.model)}</th>
${names.map((name) => `<th scope="col" class="n">${htmlText(name)}</th>`).join("")}<th scope="col">${htmlText(words.evidence)}</th>
</tr></thead><tbody>
${lines.join("\n")}
</tbody></table>`;
}
