import type { AnswerTable } from "../explorer/answer-table.ts";
import { ANSWERED } from "../explorer/answer-vector.ts";
import { makeTextMatcher } from "../explorer/text-matcher.ts";
import type { ExplorerResult, TextQuery } from "../schema/explorer.ts";
import { allowsShowing } from "../schema/open-licence.ts";
import { addressName, readOutputs, readQuestions } from "./page-texts.ts";
import type { AnswerAddress } from "./page-texts.ts";
import type { PublicAnswerRun, PublicDataset } from "./public-answers.ts";
import { decodeText } from "./text-encoding.ts";

/** Texts that one search reads at most, and milliseconds that it takes at most. */
const MOST_TEXTS = 40_000;
const MOST_MS = 2_000;

type Refusal = Exclude<ExplorerResult, { ok: true }>;

/** By row, 1 where the text occurs in one of the places asked for. What may not be shown is not searched either. */
export async function searchTexts(
  table: AnswerTable,
  {
    runs,
    datasets,
  }: { runs: readonly PublicAnswerRun[]; datasets: readonly PublicDataset[] },
  query: TextQuery,
): Promise<{ ok: true; hasText: Uint8Array } | Refusal> {
  const matcher = makeTextMatcher(query.text, query.isPattern);
  if (!matcher.ok)
    return { ok: false, reason: "bad-pattern", detail: matcher.detail };
  const addresses = query.in.includes("answers")
    ? addressesIn(table, runs)
    : [];
  const inQuestions = query.in.some((place) => place !== "answers");
  const texts = addresses.length + (inQuestions ? table.count : 0);
  if (texts > MOST_TEXTS) return { ok: false, reason: "too-much-text" };
  const found = new Finder(table.count, matcher.matches);
  if (inQuestions) await searchQuestions(table, datasets, query, found);
  const outputs = await readOutputs(addresses.map(({ address }) => address));
  const rows = new Map(addresses.map(({ name, row }) => [name, row]));
  for (const [name, { output, encoding }] of outputs)
    found.look(rows.get(name) ?? -1, decodeText(output, encoding));
  return found.isLate
    ? { ok: false, reason: "too-slow" }
    : { ok: true, hasText: found.rows };
}

class Finder {
  readonly rows: Uint8Array;
  readonly #matches: (text: string) => boolean;
  readonly #until = performance.now() + MOST_MS;
  isLate = false;

  constructor(rows: number, matches: (text: string) => boolean) {
    this.rows = new Uint8Array(rows);
    this.#matches = matches;
  }

  look(row: number, text: string): void {
    this.isLate ||= performance.now() > this.#until;
    if (this.isLate || this.rows[row] !== 0) return;
    if (this.#matches(text)) this.rows[row] = 1;
  }
}

async function searchQuestions(
  table: AnswerTable,
  datasets: readonly PublicDataset[],
  query: TextQuery,
  found: Finder,
): Promise<void> {
  const questions = await readQuestions([...new Set(table.question)]);
  const isShown = datasets.map(({ definition }) =>
    allowsShowing(definition.licence),
  );
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

function addressesIn(
  table: AnswerTable,
  runs: readonly PublicAnswerRun[],
): { address: AnswerAddress; name: string; row: number }[] {
  return table.runs.flatMap((vector, at) => {
    const runId = runs[at]?.runId ?? "";
    return Array.from({ length: table.count }, (_, row) => row)
      .filter((row) => (vector.flags[row] ?? 0) & ANSWERED)
      .map((row) => {
        const question = vector.question[row] ?? 0;
        const address = { runId, question, turn: vector.turn[row] ?? 1 };
        return { address, name: addressName(address), row };
      });
  });
}
