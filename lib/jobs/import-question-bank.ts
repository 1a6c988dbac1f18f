import { getBenchmark } from "../benchmarks/list-benchmarks.ts";
import { loadQuestionBank } from "../db/load-question-bank.ts";
import { saveQuestionTexts } from "../db/save-question-texts.ts";
import type { BankReading, ReadDataset } from "../schema/bank-import.ts";
import type { Issue } from "../schema/issue.ts";
import { inputHash } from "../schema/question-hash.ts";
import type { BankQuestion } from "../schema/run-rows.ts";
import type { FoundQuestion } from "../submit-run/match-bank.ts";
import { matchBank } from "../submit-run/match-bank.ts";
import type { InputFile } from "../submit-run/open-sources.ts";
import { datasetsOf } from "../submit-run/question-index.ts";
import { readBankFiles } from "../submit-run/read-bank-files.ts";

/** How much of one dataset's questions the bank now holds with their texts. */
export type BankReport = Pick<
  ReadDataset,
  "dataset" | "expected" | "loaded" | "differing"
>;

/** What files would give to a benchmark's bank. */
export interface BankCheck extends Pick<BankReading, "datasets" | "unread"> {
  issues: Issue[];
}

/** Reads what `importQuestionBank` would load, and changes nothing. */
export async function checkQuestionBank(
  benchmarkId: string,
  files: readonly InputFile[],
): Promise<BankCheck> {
  const { benchmark, found, bank, match } = await readBank(benchmarkId, files);
  const added = Map.groupBy(match.added, ({ dataset }) => dataset);
  const datasets = datasetsOf(benchmark).map(({ id, questions }) => {
    const own = bank.get(id) ?? [];
    const more = added.get(id)?.length ?? 0;
    const here = own.filter((question) => match.known.has(question.id));
    return {
      dataset: id,
      expected: questions,
      loaded: countPlaces(own.filter(({ inputs }) => inputs)),
      matching: countPlaces(here) + more,
      fresh: countPlaces(here.filter(({ inputs }) => !inputs)) + more,
      differing: match.differing.get(id) ?? 0,
    };
  });
  return { datasets, unread: found.unread, issues: found.issues };
}

/**
 * Loads the texts of a benchmark's questions and references out of its original files; the benchmark must be saved.
 * @param adminId null: the operator
 */
export async function importQuestionBank(
  benchmarkId: string,
  files: readonly InputFile[],
  adminId: string | null = null,
): Promise<{ saved: number; datasets: BankReport[]; unread: string[] }> {
  const { benchmark, found, match } = await readBank(benchmarkId, files);
  const saved = await saveQuestionTexts(
    benchmarkId,
    match.known,
    Map.groupBy(match.added.map(asBankQuestion), ({ dataset }) => dataset),
    match.instructions,
    adminId,
  );
  const now = await loadQuestionBank(benchmarkId);
  const datasets = datasetsOf(benchmark).map(({ id, questions }) => ({
    dataset: id,
    expected: questions,
    loaded: countPlaces((now.get(id) ?? []).filter(({ inputs }) => inputs)),
    differing: match.differing.get(id) ?? 0,
  }));
  return { saved, datasets, unread: found.unread };
}

async function readBank(benchmarkId: string, files: readonly InputFile[]) {
  const benchmark = getBenchmark(benchmarkId);
  const found = await readBankFiles(files);
  const bank = await loadQuestionBank(benchmarkId);
  return { benchmark, found, bank, match: matchBank(benchmark, bank, found) };
}

/** Several wordings of one question stand at one place. */
const countPlaces = (questions: readonly BankQuestion[]) =>
  new Set(questions.map(({ position }) => position)).size;

const asBankQuestion = (question: FoundQuestion) => ({
  ...question,
  id: 0,
  inputHashes: question.inputs.map((i) => inputHash(question.dataset, i)),
});
