import { expect, test } from "@playwright/test";
import { comparability } from "#lib/ranking/comparability.ts";
import type { ComparabilityKeys } from "#lib/schema/model-page.ts";

const all = [
  "questionSet",
  "shots",
  "promptTemplate",
  "judge",
  "judgePrompt",
] as const;
const benchmark = { comparability: [...all] };
const run = (key: string, more: Partial<ComparabilityKeys> = {}) => ({
  key,
  evidence: "verified" as const,
  questionSetHash: "q",
  shots: 0,
  promptTemplateHash: "t",
  judge: "gpt-4",
  judgePrompt: "single-v1",
  ...more,
});

test("runs that agree in everything are comparable", () => {
  expect(comparability(benchmark, [run("a"), run("b")])).toEqual([]);
});

for (const [aspect, change, value] of [
  ["questionSet", { questionSetHash: "other" }, "other"],
  ["shots", { shots: 4 }, "4"],
  ["promptTemplate", { promptTemplateHash: "other" }, "other"],
  ["judge", { judge: "gpt-4o" }, "gpt-4o"],
  ["judgePrompt", { judgePrompt: "other" }, "other"],
  ["evidence", { evidence: "reported" }, "reported"],
] as const) {
  test(`another ${aspect} is named, with who has which`, () => {
    const found = comparability(benchmark, [
      run("a"),
      run("b", change),
      run("c"),
    ]);
    expect(found).toMatchObject([
      { aspect, kind: "differs", groups: [{ keys: ["a", "c"] }, { value }] },
    ]);
  });
}

test("what some or all do not say is unknown, never equal", () => {
  const silent = { shots: null };
  expect(
    comparability(benchmark, [run("a"), run("b", silent)]).map((each) => [
      each.aspect,
      each.kind,
    ]),
  ).toEqual([["shots", "unknown"]]);
  expect(
    comparability(benchmark, [run("a", silent), run("b", silent)]),
  ).toMatchObject([{ aspect: "shots", kind: "unknown" }]);
});

test("two known values differ, whatever a third does not say", () => {
  expect(
    comparability(benchmark, [
      run("a"),
      run("b", { shots: 4 }),
      run("c", { shots: null }),
    ]),
  ).toMatchObject([{ kind: "differs", groups: [{}, {}, { value: null }] }]);
});

test("0 shots are known", () => {
  const runs = [run("a", { shots: 0 }), run("b", { shots: 0 })];
  expect(comparability(benchmark, runs)).toEqual([]);
});

test("only what the benchmark lists must agree, and evidence always", () => {
  const runs = [run("a"), run("b", { judge: "other", evidence: "reported" })];
  expect(
    comparability({ comparability: [] }, runs).map(({ aspect }) => aspect),
  ).toEqual(["evidence"]);
});

test("one run has nothing to be compared with", () => {
  expect(comparability(benchmark, [run("a", { judge: null })])).toEqual([]);
});
