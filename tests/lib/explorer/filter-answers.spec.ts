import { expect, test } from "@playwright/test";
import {
  filterAnswers,
  type AnswerFilters,
} from "#lib/explorer/filter-answers.ts";
import { diagnosisCodes } from "#lib/schema/diagnosis.ts";
import { madeTable } from "./made-table.ts";

const { refusal, wrong, preamble } = diagnosisCodes;
const everything: AnswerFilters = {
  pattern: "all",
  diagnosis: null,
  minScore: null,
  maxScore: null,
  subject: null,
  hasText: null,
};

const table = madeTable(
  [
    1,
    { score: 0, diagnosis: wrong },
    { score: 0, diagnosis: refusal },
    0.5,
    null,
  ],
  [
    1,
    { score: 0, diagnosis: refusal },
    1,
    0.5,
    { score: 0, lenient: 1, diagnosis: preamble },
  ],
);
const filter = (filters: Partial<AnswerFilters>) =>
  filterAnswers(table, { rightFrom: [1] }, { ...everything, ...filters });

const cases: [string, Partial<AnswerFilters>, number[]][] = [
  ["no filter", {}, [0, 1, 2, 3, 4]],
  ["all right", { pattern: "all-right" }, [0]],
  ["differ", { pattern: "differ" }, [2]],
  ["a diagnosis of any run", { diagnosis: "refusal" }, [1, 2]],
  ["a diagnosis of run A", { diagnosis: "refusal", subject: 0 }, [2]],
  ["a diagnosis of run B", { diagnosis: "refusal", subject: 1 }, [1]],
  ["scores from, inclusive", { minScore: 0.5 }, [0, 2, 3]],
  ["scores up to, inclusive", { maxScore: 0.5 }, [1, 2, 3, 4]],
  [
    "scores of run A: a missing one is in no range",
    { maxScore: 0, subject: 0 },
    [1, 2],
  ],
  ["a range", { minScore: 0.1, maxScore: 0.9 }, [3]],
  ["text", { hasText: Uint8Array.of(0, 1, 0, 1, 1) }, [1, 3, 4]],
  [
    "all at once",
    {
      hasText: Uint8Array.of(1, 1, 1, 1, 1),
      pattern: "all-wrong",
      diagnosis: "refusal",
      minScore: 0,
    },
    [1],
  ],
];
for (const [name, filters, rows] of cases)
  test(name, () => expect(filter(filters).rows).toEqual(rows));

test("counts are what each choice would leave, the other filters kept", () => {
  // Every count is checked against filtering by it.
  for (const filters of cases.map(([, each]) => each)) {
    const { counts, rows } = filter(filters);
    for (const [pattern, n] of Object.entries(counts.pattern))
      expect(
        filter({ ...filters, pattern: pattern as never }).rows,
      ).toHaveLength(n);
    for (const [diagnosis, n] of Object.entries(counts.diagnosis))
      expect(
        filter({ ...filters, diagnosis: diagnosis as never }).rows,
      ).toHaveLength(n);
    expect(counts.dataset).toEqual([rows.length]);
  }
});
