import { expect, test } from "@playwright/test";
import {
  isObvious,
  prepareReviewChecks,
  reviewChecks,
} from "#lib/charts/prepare-review-checks.ts";
import type { ReviewCase } from "#lib/schema/review-case.ts";
import type { RunSheet } from "#lib/schema/run-sheet.ts";
import { madeBenchmark } from "../../db/support/made-run.ts";

const run: RunSheet = {
  id: "r",
  model: { id: "m", slug: "m", name: "o/m", displayName: "M" },
  benchmark: madeBenchmark("made"),
  label: "",
  status: "submitted",
  visibility: "private",
  answered: 4,
  expected: 4,
  attribution: null,
  owner: "Ann",
  createdAt: "2026-01-01T00:00:00.000Z",
  submittedAt: "2026-01-02T00:00:00.000Z",
  publishedAt: null,
  withdrawalReason: null,
  supersedesId: null,
  supersededById: null,
  hasLink: false,
  scores: [],
  files: [],
  evidence: "verified",
  questionSetHash: "q",
  shots: 4,
  promptTemplateHash: "p",
  judge: null,
  judgePrompt: null,
};

const clean: ReviewCase = {
  run,
  previous: null,
  issues: { error: 0, warning: 0, info: 0 },
  firstIssues: [],
  compared: [],
  duplicates: [],
  outliers: [],
  relatives: 2,
  judges: [],
  proposed: [],
  privateRuns: 0,
  sample: [],
  isConflict: false,
  claim: null,
  fourEyes: false,
  approvals: [],
};

const levels = (more: Partial<ReviewCase>) =>
  Object.fromEntries(
    prepareReviewChecks({ ...clean, ...more }).map(({ id, level }) => [
      id,
      level,
    ]),
  );

test("a submission without a flaw is obvious, and every check is there in its order", () => {
  expect(isObvious(clean)).toBe(true);
  expect(prepareReviewChecks(clean).map(({ id }) => id)).toEqual([
    ...reviewChecks,
  ]);
});

const compared = {
  own: "a",
  usual: "b",
  agreeing: 0,
  runs: 9,
} as const;
const judge = {
  judge: "gpt-4",
  judgePrompt: "v1",
  ratings: 100,
  unparsed: 0,
  repeats: 0,
  differing: 0,
};
const cases: [string, Partial<ReviewCase>][] = [
  ["evidence", { run: { ...run, evidence: "reported" } }],
  ["issues", { issues: { error: 0, warning: 1, info: 0 } }],
  ["coverage", { run: { ...run, answered: 3 } }],
  [
    "claims",
    {
      run: {
        ...run,
        scores: [
          {
            level: "category",
            key: "QA",
            value: 0.5,
            claimed: 0.6,
            n: 1,
            answered: 1,
            expected: 1,
          },
        ],
      },
    },
  ],
  ["questions", { compared: [{ aspect: "questionSet", ...compared }] }],
  ["comparability", { compared: [{ aspect: "shots", ...compared }] }],
  ["duplicates", { duplicates: [{ run: null, via: "file", count: 1 }] }],
  ["outliers", { outliers: [{ part: "QA", value: 1, best: 0, excess: 3 }] }],
  ["judge", { judges: [{ ...judge, unparsed: 3 }] }],
  ["judge", { judges: [{ ...judge, repeats: 1 }] }],
];

for (const [at, [id, more]] of cases.entries())
  test(`flaw ${at + 1} warns of ${id} alone, and is not obvious`, () => {
    const warned = Object.entries(levels(more))
      .filter(([, level]) => level === "warning")
      .map(([name]) => name);
    expect(warned).toEqual([id]);
    expect(isObvious({ ...clean, ...more })).toBe(false);
  });

test("a few unread ratings, private runs and missing relatives are for information", () => {
  expect(
    levels({
      privateRuns: 2,
      relatives: 0,
      judges: [{ ...judge, unparsed: 2 }],
    }),
  ).toMatchObject({ privateRuns: "info", outliers: "info", judge: "ok" });
});

test("one's own run is never obvious", () => {
  expect(isObvious({ ...clean, isConflict: true })).toBe(false);
});
