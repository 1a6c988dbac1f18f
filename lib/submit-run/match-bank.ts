import type { Benchmark, Dataset } from "../schema/benchmark.ts";
import { questionHash } from "../schema/question-hash.ts";
import type { QuestionRecord } from "../schema/record.ts";
import type { BankQuestion, QuestionBank } from "../schema/run-rows.ts";
import { QuestionIndex } from "./question-index.ts";
import type { BankFiles } from "./read-bank-files.ts";

/** A question with its texts, as the files hold it. */
export interface FoundQuestion {
  dataset: string;
  position: number;
  externalId: string | null;
  hash: string;
  inputs: string[];
  references: (string | null)[];
}

/** What files give to a benchmark's question bank. */
export interface BankMatch {
  /** Texts of questions that the bank knows by hash, by database id. */
  known: ReadonlyMap<number, FoundQuestion>;
  /** The first questions, as many as the benchmark asks, of datasets of which the bank knows nothing. */
  added: FoundQuestion[];
  /** By dataset: how many questions of the bank stand in the files with another content only. */
  differing: ReadonlyMap<string, number>;
  /** The instruction of each dataset that has one. */
  instructions: ReadonlyMap<string, string>;
}

/** Finds a benchmark's questions in files by content, whatever revision of questions and references they hold. */
export function matchBank(
  benchmark: Benchmark,
  bank: QuestionBank,
  files: BankFiles,
): BankMatch {
  const known = new Map<number, FoundQuestion>();
  const added = new Map<string, FoundQuestion>();
  const differing = new Map<number, string>();
  const instructions = new Map<string, string>();
  for (const { dataset, record, position } of placed(benchmark, bank, files)) {
    if (record.instruction) instructions.set(dataset.id, record.instruction);
    const own = bank.get(dataset.id) ?? [];
    const variants = variantsOf(dataset, position, record, files);
    const here = own.filter((q) => isAt(q, record, position));
    const matches = variants.flatMap((variant) =>
      own
        .filter(({ hash }) => hash === variant.hash)
        .map(({ id }) => ({ id, variant })),
    );
    matches.forEach(({ id, variant }) => known.set(id, variant));
    if (matches.length === 0)
      here.forEach(({ id }) => differing.set(id, dataset.id));
    const [first] = variants;
    const place = `${dataset.id} ${record.questionId ?? position}`;
    if (own.length === 0 && first && isAsked(dataset, position))
      added.set(place, added.get(place) ?? first);
  }
  for (const id of known.keys()) differing.delete(id);
  return {
    known,
    added: [...added.values()],
    differing: countValues(differing),
    instructions,
  };
}

/** The questions of the files that belong to a dataset of the benchmark, with their place in it. */
function* placed(benchmark: Benchmark, bank: QuestionBank, files: BankFiles) {
  const index = new QuestionIndex(benchmark, bank);
  const positions = new Map<string, Map<string, number>>();
  for (const record of files.questions) {
    const { questionId, category } = record;
    const found = index.dataset(record.dataset, questionId, category);
    if (!found) continue;
    const { dataset } = found;
    const places = positions.get(dataset.id) ?? new Map<string, number>();
    positions.set(dataset.id, places);
    const key = questionId ?? `#${record.index ?? places.size}`;
    const position = record.index ?? places.get(key) ?? places.size;
    places.set(key, position);
    yield { dataset, record, position };
  }
}

/** The question with each set of references that could belong to it. */
function variantsOf(
  dataset: Dataset,
  position: number,
  record: QuestionRecord,
  files: BankFiles,
): FoundQuestion[] {
  const { inputs, questionId } = record;
  const none = inputs.map(() => null);
  const byFile = files.references
    .map((turns) => turns.get(questionId ?? ""))
    .filter((turns) => turns !== undefined)
    .map((turns) => inputs.map((_, turn) => turns[turn] ?? null));
  const all = record.references
    ? [record.references, ...byFile]
    : [...byFile, none];
  return all.map((references) => ({
    dataset: dataset.id,
    position,
    externalId: questionId ?? null,
    hash: questionHash({ dataset: dataset.id, inputs, references }),
    inputs,
    references,
  }));
}

const isAt = (
  question: BankQuestion,
  record: QuestionRecord,
  position: number,
) =>
  record.questionId !== undefined && question.externalId !== null
    ? question.externalId === record.questionId
    : question.position === position;

const isAsked = ({ questions }: Dataset, position: number) =>
  questions === null || position < questions;

function countValues(map: ReadonlyMap<number, string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of map.values())
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
