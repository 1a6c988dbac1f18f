import type { Board } from "../schema/board.ts";
import { sortRows } from "./sort-rows.ts";

/** Keys of the runs whose answers are shown where nobody chose any: the best three that have answers, LLMs first. */
export function leadersWithAnswers({ rows, benchmark }: Board): string[] {
  const answered = rows.filter((row) => row.answered > 0);
  const llms = answered.filter((row) => row.kind === "llm");
  const chosen = sortRows(
    llms.length > 0 ? llms : answered,
    "overall",
    "desc",
    benchmark,
  );
  return chosen.slice(0, 3).map((row) => row.key);
}
