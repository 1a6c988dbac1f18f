import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base } from "@playwright/test";
import { inputHash } from "#lib/schema/question-hash.ts";
import type { RunResult, RunRow } from "#lib/schema/run-rows.ts";
import { processRun } from "#lib/submit-run/process-run.ts";
import type { RunInput } from "#lib/submit-run/process-run.ts";
import { fixtureBank, fixtureBenchmark } from "./fixture-benchmark.ts";

type Lines = Record<string, unknown>[];

/** `write` puts lines of JSON in a file of a folder that goes with the test. */
const test = base.extend<{
  write: (
    name: string,
    lines: Lines,
  ) => Promise<{ path: string; name: string }>;
}>({
  write: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "kurabe-process-run-"));
    await use(async (name, lines) => {
      const path = join(folder, name);
      await writeFile(
        path,
        lines.map((l) => `${JSON.stringify(l)}\n`).join(""),
      );
      return { path, name };
    });
    await rm(folder, { recursive: true });
  },
});

async function run(
  input: Partial<RunInput> & Pick<RunInput, "files">,
): Promise<{ rows: RunRow[]; result: RunResult }> {
  const rows: RunRow[] = [];
  const batches = processRun({
    benchmark: fixtureBenchmark(),
    bank: fixtureBank(),
    model: "m",
    ...input,
  });
  for (;;) {
    const next = await batches.next();
    if (next.done) return { rows, result: next.value };
    rows.push(...next.value);
  }
}

const answers = (...outputs: string[]): Lines => [
  { kurabe: 1, model: "m" },
  ...outputs.slice(0, 2).map((output, index) => ({
    dataset: "colours",
    index,
    input: ["空の色は？", "雪の色は？"][index],
    reference: ["青", "白"][index],
    output,
  })),
  ...outputs.slice(2).map((output, index) => ({
    dataset: "facts",
    index,
    input: ["日本の首都は？", "最も高い山は？"][index],
    reference: ["東京", "富士山"][index],
    output,
  })),
];

const judgement = (
  question_id: number,
  turn: number,
  text: string,
  score: number,
  model = "m",
) => {
  const questions = [
    ["詩を書いて", "短くして"],
    ["手紙を書いて", "丁寧に"],
  ][question_id - 71]!.slice(0, turn);
  const turns = questions.map(
    (q) => `### User:\n${q}\n\n### Assistant A:\nはい\n\n`,
  );
  return {
    question_id,
    model,
    judge: ["gpt-4", "single-v1-multi-turn"],
    user_prompt: `<|The Start of Assistant A's Conversation with User|>\n\n${turns.join("")}<|The End of Assistant A's Conversation with User|>`,
    judgment: text,
    score,
    turn,
    tstamp: 1,
  };
};

const judgements = [
  judgement(71, 1, "良い [[8]]", 8),
  judgement(71, 2, "[[6]]", 6),
  judgement(72, 1, "[[10]]", 10),
  judgement(72, 2, "[[4]]", 4),
];

const codes = (result: RunResult) => result.scores.issues.map((i) => i.code);

test("scores a complete run of both axes and calls it verified", async ({
  write,
}) => {
  const files = [
    await write("judged.jsonl", judgements),
    await write("answers.jsonl", answers("青", "黒", "東京", "富士山")),
  ];
  const { rows, result } = await run({ files });
  const { scores } = result;
  expect(scores.evidence).toBe("verified");
  expect(scores.issues).toEqual([]);
  expect(scores.categories["MC"]?.score).toBe(0.5);
  expect(scores.categories["QA"]?.score).toBe(1);
  expect(scores.axes["understanding"]?.score).toBe(0.75);
  expect(scores.axes["generation"]?.score).toBe(7);
  expect(scores.overall.score).toBeCloseTo((0.75 + 0.7) / 2, 12);
  expect(scores.coverage).toEqual({ answered: 8, expected: 8 });
  expect(rows.filter((r) => r.kind === "prediction")).toHaveLength(4);
  expect(rows.filter((r) => r.kind === "judgement")).toHaveLength(4);
  expect(rows.filter((r) => r.kind === "question")).toHaveLength(0);
  expect(result.judge).toBe("gpt-4");
});

test("scores the same without the bank's texts, and without any bank as recomputed", async ({
  write,
}) => {
  const files = [
    await write("answers.jsonl", answers("青", "黒", "東京", "富士山")),
  ];
  const known = await run({ files });
  const hashed = await run({ files, bank: fixtureBank({ withTexts: false }) });
  const alone = await run({ files, bank: new Map() });
  expect(hashed.result.scores).toEqual(known.result.scores);
  expect(alone.result.scores.evidence).toBe("recomputed");
  expect(alone.result.scores.axes).toEqual(known.result.scores.axes);
  expect(alone.rows.filter((r) => r.kind === "question")).toHaveLength(4);
});

test("leaves what is missing missing", async ({ write }) => {
  const files = [await write("answers.jsonl", answers("青"))];
  const { result } = await run({ files });
  const { scores } = result;
  expect(scores.datasets["colours"]).toMatchObject({
    score: 1,
    n: 1,
    coverage: { answered: 1, expected: 2 },
  });
  expect(scores.categories["QA"]?.score).toBeNull();
  expect(scores.axes["understanding"]?.score).toBeNull();
  expect(scores.axes["generation"]?.score).toBeNull();
  expect(scores.overall.score).toBeNull();
  expect(codes(result)).toEqual(["missing", "missing", "missing"]);
});

test("uses the benchmark's reference where the file's differs, and says so with the place", async ({
  write,
}) => {
  const lines = answers("赤", "白");
  lines[1]!["reference"] = "赤";
  const { result } = await run({ files: [await write("a.jsonl", lines)] });
  expect(result.scores.datasets["colours"]?.score).toBe(0.5);
  const issue = result.scores.issues.find(
    (i) => i.code === "reference-differs",
  );
  expect(issue?.place).toMatchObject({ file: "a.jsonl", line: 2 });
  expect(issue?.params).toMatchObject({ found: "赤", expected: "青" });
});

test("does not take another question for the benchmark's", async ({
  write,
}) => {
  const lines = answers("緑", "白");
  lines[1]!["input"] = "山の色は？";
  lines[1]!["reference"] = "緑";
  const { result } = await run({ files: [await write("a.jsonl", lines)] });
  expect(codes(result)).toContain("question-differs");
  expect(result.scores.evidence).toBe("recomputed");
});

test("keeps the first of two answers and counts judgements twice only where the benchmark does", async ({
  write,
}) => {
  const answered = await write("a.jsonl", [
    ...answers("青", "白"),
    { dataset: "colours", index: 0, input: "空の色は？", output: "黒" },
  ]);
  const first = await run({ files: [answered] });
  expect(first.result.scores.datasets["colours"]?.score).toBe(1);
  expect(codes(first.result)).toContain("duplicate");
  const judged = await write("j.jsonl", [
    ...judgements,
    judgement(71, 1, "[[2]]", 2),
  ]);
  const refused = await run({ files: [judged] });
  const counted = await run({
    files: [judged],
    benchmark: fixtureBenchmark({
      duplicates: "count",
      judgements: "mean-of-rows",
    }),
  });
  const of = ({ result }: { result: RunResult }) =>
    result.scores.datasets["mt_bench_writing"];
  expect(of(refused)?.score).toBe(7);
  expect(of(counted)?.score).toBe(6);
});

test("parses ratings again: a claim that differs is said, a rating that is not there is missing", async ({
  write,
}) => {
  const files = [
    await write("j.jsonl", [
      judgement(71, 1, "[[8]]", 9),
      judgement(71, 2, "評価できません", -1),
      ...judgements.slice(2),
    ]),
  ];
  const { rows, result } = await run({ files });
  expect(codes(result)).toEqual(
    expect.arrayContaining(["rating-differs", "unparsed-rating"]),
  );
  const ratings = rows.flatMap((r) => (r.kind === "judgement" ? r.rating : []));
  expect(ratings).toEqual([8, null, 10, 4]);
  expect(result.scores.datasets["mt_bench_writing"]?.score).toBe(22 / 3);
});

test("asks which model is meant where files hold several, and takes the one named", async ({
  write,
}) => {
  const files = [
    await write("j.jsonl", [
      ...judgements,
      ...judgements.map((j) => ({ ...j, model: "other", judgment: "[[1]]" })),
    ]),
  ];
  const unclear = await run({ files });
  expect(codes(unclear.result)).toContain("several-models");
  const other = await run({ files, from: ["other"] });
  expect(other.result.scores.axes["generation"]?.score).toBe(1);
  expect(codes(other.result)).not.toContain("several-models");
  const nobody = await run({ files, from: ["nobody"] });
  expect(codes(nobody.result)).toContain("no-model");
});

test("an answer by number alone is to the wording that its judge was shown, whichever file comes first", async ({
  write,
}) => {
  const bank = fixtureBank();
  const known = bank.get("mt_bench_writing") ?? [];
  const inputs = ["詩を書いてください", "短くして"];
  const older = {
    ...known[0]!,
    id: 7,
    inputs,
    hash: "other words",
    inputHashes: inputs.map((each) => inputHash("mt_bench_writing", each)),
  };
  bank.set("mt_bench_writing", [...known, older]);
  const inOlder = (text: string, score: number) => {
    const judged = judgement(71, 1, text, score);
    const user_prompt = judged.user_prompt.replace(
      "詩を書いて",
      "詩を書いてください",
    );
    return { ...judged, user_prompt };
  };
  const answered = {
    question_id: 71,
    answer_id: "a",
    model_id: "m",
    choices: [{ index: 0, turns: ["春", "夏"] }],
    tstamp: 1,
  };
  const names = ["a-answers.jsonl", "b-answers.jsonl"];
  for (const [first, second] of [names, names.toReversed()] as [
    string,
    string,
  ][]) {
    const files = [
      await write(first, [answered]),
      await write(second, [inOlder("[[8]]", 8), judgement(71, 1, "[[2]]", 2)]),
    ].toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const { rows, result } = await run({ files, bank });
    expect(
      rows.flatMap((row) =>
        row.kind === "prediction" || row.kind === "judgement"
          ? [[row.kind, row.question, row.turn]]
          : [],
      ),
    ).toEqual(
      expect.arrayContaining([
        ["prediction", 7, 1],
        ["prediction", 7, 2],
        ["judgement", 7, 1],
      ]),
    );
    expect(rows).toHaveLength(3);
    // The other wording is the same question, judged a second time.
    expect(codes(result)).toContain("duplicate");
    expect(result.scores.axes["generation"]?.score).toBe(8);
  }
});
