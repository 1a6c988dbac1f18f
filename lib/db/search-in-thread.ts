import type { AnswerTable } from "../explorer/answer-table.ts";
import { SEARCH_SECONDS, type TextQuery } from "../schema/explorer.ts";
import { allowsShowing } from "../schema/open-licence.ts";
import type { ExplorerScope } from "./explorer-scope.ts";
import type { SearchOrder, SearchOutcome } from "./search-texts.ts";
import { threadFile } from "./thread-file.ts";
import { ThreadPool } from "./thread-pool.ts";

type SearchProblem = "too-slow" | "too-busy";

/**
 * By row of the table, whether the text occurs; see `searchTexts`. Texts are read and looked through on a thread of
 * their own, so that no pattern and no amount of text keeps others waiting.
 */
export async function searchInThread(
  table: AnswerTable,
  { runs, datasets }: Pick<ExplorerScope, "runs" | "datasets">,
  query: TextQuery,
): Promise<SearchOutcome | { ok: false; reason: SearchProblem }> {
  const { count, dataset, question, turn } = table;
  const order: SearchOrder = {
    table: {
      count,
      dataset,
      question,
      turn,
      runs: table.runs.map((vector, at) => ({
        runId: runs[at]?.runId ?? "",
        // Copies: of a part of a buffer, all of it would be sent.
        question: vector.question.slice(),
        turn: vector.turn.slice(),
        flags: vector.flags.slice(),
      })),
    },
    isShown: datasets.map(({ definition }) =>
      allowsShowing(definition.licence),
    ),
    query,
  };
  const outcome = await pool().run(order);
  if (outcome.ok) return outcome.answer;
  return {
    ok: false,
    reason: outcome.reason === "too-large" ? "too-much-text" : outcome.reason,
  };
}

/** Ends the threads, which hold connections to the database. */
export async function endSearches(): Promise<void> {
  const open = globals.kurabeSearches;
  delete globals.kurabeSearches;
  await open?.end();
}

// On globalThis, because `next dev` loads this module anew at every change.
const globals: typeof globalThis & {
  kurabeSearches?: ThreadPool<SearchOutcome>;
} = globalThis;

function pool(): ThreadPool<SearchOutcome> {
  globals.kurabeSearches ??= new ThreadPool(
    threadFile("search-worker.ts"),
    LIMITS,
  );
  return globals.kurabeSearches;
}

// Two, so that somebody's slow search is not everybody's.
const LIMITS = {
  threads: 2,
  ms: SEARCH_SECONDS * 1_000,
  waiting: 16,
  memory: 512,
};
