import type { AnswerTable } from "../explorer/answer-table.ts";
import { ANSWERED, type AnswerVector } from "../explorer/answer-vector.ts";
import { makeTextMatcher } from "../explorer/text-matcher.ts";
import type { ExplorerResult, TextQuery } from "../schema/explorer.ts";
import { addressName, readOutputs, readQuestions } from "./page-texts.ts";
import type { AnswerAddress } from "./page-texts.ts";
import { decodeText } from "./text-encoding.ts";

/** Texts that one search reads at most, and answers that are in memory at a time. */
const MOST_TEXTS = 40_000;
const READ_AT_ONCE = 4_000;

type SearchedRun = Pick<AnswerVector, "question" | "turn" | "flags"> & {
  runId: string;
};

/** What is searched, and what for; as a thread can be told it. */
export interface SearchOrder {
  /** The runs' answers side by side. */
  table: Pick<AnswerTable, "count" | "dataset" | "question" | "turn"> & {
    runs: SearchedRun[];
  };
  /** By dataset, whether its questions may be shown. */
  isShown: boolean[];
  query: TextQuery;
}

export type SearchOutcome =
  { ok: true; hasText: Uint8Array } | Exclude<ExplorerResult, { ok: true }>;

/** By row, 1 where the text occurs in one of the places asked for. What may not be shown is not searched either. */
export async function searchTexts({
  table,
  isShown,
  query,
}: SearchOrder): Promise<SearchOutcome> {
  const matcher = makeTextMatcher(query.text, query.isPattern);
  if (!matcher.ok)
    return { ok: false, reason: "bad-pattern", detail: matcher.detail };
  const addresses = query.in.includes("answers") ? addressesIn(table) : [];
  const inQuestions = query.in.some((place) => place !== "answers");
  const texts = addresses.length + (inQuestions ? table.count : 0);
  if (texts > MOST_TEXTS) return { ok: false, reason: "too-much-text" };
  const found = new Finder(table.count, matcher.matches);
  if (inQuestions) await searchQuestions(table, isShown, query, found);
  await searchAnswers(addresses, found);
  return { ok: true, hasText: found.rows };
}

class Finder {
  readonly rows: Uint8Array;
  readonly #matches: (text: string) => boolean;

  constructor(rows: number, matches: (text: string) => boolean) {
    this.rows = new Uint8Array(rows);
    this.#matches = matches;
  }

  look(row: number, text: string): void {
    if (this.rows[row] === 0 && this.#matches(text)) this.rows[row] = 1;
  }
}

async function searchQuestions(
  table: SearchOrder["table"],
  isShown: readonly boolean[],
  query: TextQuery,
  found: Finder,
): Promise<void> {
  const questions = await readQuestions([...new Set(table.question)]);
  for (let row = 0; row < table.count; row++) {
    const question = questions.get(table.question[row] ?? 0);
    if (!question || !isShown[table.dataset[row] ?? 0]) continue;
    const turn = (table.turn[row] ?? 1) - 1;
    const texts = [
      query.in.includes("question") ? question.inputs[turn] : null,
      query.in.includes("reference") ? question.references[turn] : null,
    ];
    for (const text of texts)
      if (text !== null && text !== undefined)
        found.look(row, decodeText(text, question.encoding));
  }
}

interface PlacedAddress {
  address: AnswerAddress;
  row: number;
}

async function searchAnswers(
  placed: readonly PlacedAddress[],
  found: Finder,
): Promise<void> {
  for (let from = 0; from < placed.length; from += READ_AT_ONCE) {
    const some = placed.slice(from, from + READ_AT_ONCE);
    const outputs = await readOutputs(some.map(({ address }) => address));
    for (const { address, row } of some) {
      const stored = outputs.get(addressName(address));
      if (stored) found.look(row, decodeText(stored.output, stored.encoding));
    }
  }
}

function addressesIn(table: SearchOrder["table"]): PlacedAddress[] {
  return table.runs.flatMap(({ runId, question, turn, flags }) =>
    Array.from({ length: table.count }, (_, row) => row)
      .filter((row) => (flags[row] ?? 0) & ANSWERED)
      .map((row) => {
        const own = { question: question[row] ?? 0, turn: turn[row] ?? 1 };
        return { address: { runId, ...own }, row };
      }),
  );
}
