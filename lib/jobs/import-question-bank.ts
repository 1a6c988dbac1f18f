import { getBenchmark } from "../benchmarks/list-benchmarks.ts";
import { loadQuestionBank } from "../db/load-question-bank.ts";
import { saveQuestionTexts } from "../db/save-question-texts.ts";
import { inputHash } from "../schema/question-hash.ts";
import type { BankQuestion } from "../schema/run-rows.ts";
import type { FoundQuestion } from "../submit-run/match-bank.ts";
import { matchBank } from "../submit-run/match-bank.ts";
import type { InputFile } from "../submit-run/open-sources.ts";
import { datasetsOf } from "../submit-run/question-index.ts";
import { readBankFiles } from "../submit-run/read-bank-files.ts";

/** How much of one dataset's questions the bank now holds with their texts. */
export interface BankReport {
  dataset: string;
  /** Questions that the benchmark asks; null for published figures. */
  expected: number | null;
  /** Questions with their texts, now. */
  loaded: number;
  /** Questions that the files hold with another content than the benchmark's; they were not loaded. */
  differing: number;
}

/** Loads the texts of a benchmark's questions and references out of its original files; the benchmark must be saved. */
export async function importQuestionBank(
  benchmarkId: string,
  files: readonly InputFile[],
): Promise<{ saved: number; datasets: BankReport[]; unread: string[] }> {
  const benchmark = getBenchmark(benchmarkId);
  const found = await readBankFiles(files);
  const bank = await loadQuestionBank(benchmarkId);
  const match = matchBank(benchmark, bank, found);
  const saved = await saveQuestionTexts(
    benchmarkId,
    match.known,
    Map.groupBy(match.added.map(asBankQuestion), ({ dataset }) => dataset),
    match.instructions,
  );
  const now = await loadQuestionBank(benchmarkId);
  const datasets = datasetsOf(benchmark).map(({ id, questions }) => ({
    dataset: id,
    expected: questions,
    loaded: countPlaces(now.get(id) ?? []),
    differing: match.differing.get(id) ?? 0,
  }));
  return { saved, datasets, unread: found.unread };
}

/** Several wordings of one question stand at one place. */
const countPlaces = (questions: readonly BankQuestion[]) =>
  new Set(
    questions.filter(({ inputs }) => inputs).map(({ position }) => position),
  ).size;

const asBankQuestion = (question: FoundQuestion) => ({
  ...question,
  id: 0,
  inputHashes: question.inputs.map((i) => inputHash(question.dataset, i)),
});
