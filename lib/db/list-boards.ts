import { z } from "zod";
import type { BoardChoice } from "../schema/board.ts";
import { localizedSchema } from "../schema/text.ts";
import { database } from "./client.ts";

/** Every benchmark in the order of the switch, with its numbers of published runs. */
export async function listBoards(): Promise<BoardChoice[]> {
  const rows = await database().$queryRaw`
    select b.id, b.definition -> 'name' as name,
           b.retired_at is not null as "isRetired",
           count(r.id)::int as runs,
           count(s.value) filter (where m.kind = 'llm')::int as ranked
    from benchmarks b
    left join runs r on r.benchmark_id = b.id
      and r.status = 'published' and r.visibility = 'public'
    left join models m on m.id = r.model_id
    left join scores s on s.run_id = r.id and s.level = 'overall'
    group by b.id
    order by b.position, b.id`;
  return choicesSchema.parse(rows);
}

/** Those that the switch offers: all but the retired ones. */
export function offeredBoards(choices: readonly BoardChoice[]): BoardChoice[] {
  return choices.filter(({ isRetired }) => !isRetired);
}

/** The board that a visitor sees first: most ranked LLM runs, then most runs, then the switch's order. */
export function defaultBoard(
  choices: readonly BoardChoice[],
): BoardChoice | undefined {
  return offeredBoards(choices).toSorted(
    (a, b) => b.ranked - a.ranked || b.runs - a.runs,
  )[0];
}

const choicesSchema = z.array(
  z.object({
    id: z.string(),
    name: localizedSchema,
    runs: z.number(),
    ranked: z.number(),
    isRetired: z.boolean(),
  }),
);
