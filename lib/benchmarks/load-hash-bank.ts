import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Benchmark } from "../schema/benchmark.ts";
import { inputHash, questionHash } from "../schema/question-hash.ts";
import type { BankQuestion, QuestionBank } from "../schema/run-rows.ts";
import { benchmarksFolder } from "./benchmarks-folder.ts";
import { questionManifestSchema } from "./question-manifest.ts";
import { readOwnQuestions } from "./read-own-questions.ts";

/**
 * The questions of a benchmark as the repository knows them, without a database: hashes for foreign questions,
 * whole texts for our own. Ids are unique in the bank. A dataset of which nothing is known is absent.
 * Where question sets hold different wordings of one question, the first set's comes first; the others follow
 * with the same position and external id.
 * Throws where a set that the benchmark names does not exist.
 */
export function loadHashBank(benchmark: Benchmark): QuestionBank {
  const ids = new Set(
    benchmark.axes
      .flatMap((axis) => axis.categories)
      .flatMap((category) => category.datasets)
      .map((dataset) => dataset.id),
  );
  const bank: QuestionBank = new Map();
  let nextId = 1;
  for (const set of benchmark.questionSets)
    for (const [dataset, questions] of readSet(set)) {
      if (!ids.has(dataset)) continue;
      const known = bank.get(dataset) ?? [];
      const hashes = new Set(known.map(({ hash }) => hash));
      for (const question of questions)
        if (!hashes.has(question.hash))
          known.push({ ...question, id: nextId++ });
      bank.set(dataset, known);
    }
  return bank;
}

/** Scored datasets and logged ones that have questions by definition, but none in the bank: chABSA's data cannot be had. */
export function datasetsWithoutBank(
  benchmark: Benchmark,
  bank: QuestionBank,
): string[] {
  return benchmark.axes
    .flatMap((axis) => axis.categories)
    .flatMap((category) => category.datasets)
    .filter(({ id, questions }) => questions !== null && !bank.get(id)?.length)
    .map(({ id }) => id);
}

type SetQuestion = Omit<BankQuestion, "id">;

function readSet(set: string): Map<string, SetQuestion[]> {
  const base = path.join(benchmarksFolder(), "questions", set);
  if (existsSync(base)) return ownSet(base);
  const file = `${base}.json`;
  if (!existsSync(file))
    throw new Error(`The question set "${set}" does not exist: no ${file}.`);
  const { datasets } = questionManifestSchema.parse(
    JSON.parse(readFileSync(file, "utf8")),
  );
  return new Map(
    Object.entries(datasets).map(([dataset, questions]) => [
      dataset,
      questions.map(({ questionHash: hash, ...rest }) => ({ ...rest, hash })),
    ]),
  );
}

function ownSet(folder: string): Map<string, SetQuestion[]> {
  const sets = new Map<string, SetQuestion[]>();
  for (const { dataset, ...question } of readOwnQuestions(folder)) {
    const known = sets.get(dataset) ?? [];
    known.push({
      ...question,
      hash: questionHash({ dataset, ...question }),
      inputHashes: question.inputs.map((input) => inputHash(dataset, input)),
    });
    sets.set(dataset, known);
  }
  return sets;
}
