import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { database } from "#lib/db/client.ts";
import { saveBenchmark } from "#lib/db/save-benchmark.ts";
import { importRuns } from "#lib/jobs/import-runs.ts";
import { hostileTexts } from "../../fixtures/hostile-texts.ts";

export interface HostileRun {
  benchmark: string;
  slug: string;
}

const texts = Object.entries(hostileTexts);
const part = (from: number) => texts.slice(from, from + 10);

/** Answers that keep to no rule, to questions of their own, in a benchmark of their own; through the front door. */
export async function madeHostileRun(): Promise<HostileRun> {
  const id = `hostile-${randomUUID()}`;
  const definition = structuredClone(getBenchmark("kurabe-mini-1"));
  const benchmark = { ...definition, id, family: id, questionSets: [] };
  const saved = await saveBenchmark(benchmark, new Map(), 98);
  if (!saved.ok) throw new Error(saved.problem);
  const folder = mkdtempSync(join(tmpdir(), "kurabe-hostile-"));
  const path = join(folder, "answers.jsonl");
  writeFileSync(
    path,
    [...plainAnswers(), ...dialogues()]
      .map((row) => JSON.stringify(row))
      .join("\n"),
  );
  const [outcome] = await importRuns([
    {
      benchmark: id,
      model: `made/${id}`,
      publish: true,
      files: [{ path, name: "answers.jsonl" }],
    },
  ]);
  rmSync(folder, { recursive: true });
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  const run = await database().run.findUniqueOrThrow({
    where: { id: outcome.runId },
    include: { model: true },
  });
  return { benchmark: id, slug: run.model.slug };
}

export async function deleteHostileRun(run: HostileRun): Promise<void> {
  await database().run.deleteMany({ where: { benchmarkId: run.benchmark } });
  await database().model.deleteMany({ where: { slug: run.slug } });
  await database().benchmark.delete({ where: { id: run.benchmark } });
}

/** Each text as an answer; short ones as question, reference and prompt too. */
function plainAnswers(): unknown[] {
  return ["mini_nli", "mini_qa", "mini_el"].flatMap((dataset, at) =>
    part(at * 10).map(([name, output], index) => {
      const short = output.length < 2_000 ? output : name;
      return {
        dataset,
        index,
        input: `${name}: ${short}`,
        reference: short,
        prompt: `${short} {input}`,
        output,
      };
    }),
  );
}

/** Each text as what a model, and a judge, wrote in a dialogue; every other judge gave no rating. */
function dialogues(): unknown[] {
  const ids = getBenchmark("kurabe-mini-1")
    .axes.flatMap((axis) => axis.categories)
    .flatMap(({ datasets }) => datasets)
    .flatMap((dataset) =>
      (dataset.questionIds ?? []).map((id) => ({ id, dataset: dataset.id })),
    );
  const textOf = (at: number, turn: number) =>
    texts[(at * 2 + turn - 1) % texts.length] ?? ["", ""];
  return ids.flatMap(({ id, dataset }, at) => [
    {
      dataset,
      id,
      inputs: [1, 2].map((turn) => `${textOf(at, turn)[0]} ${turn}`),
    },
    ...[1, 2].flatMap((turn) => {
      const [, output] = textOf(at, turn);
      const rating = turn === 1 ? "\n\n[[3]]" : "";
      const judgement = `${output.slice(0, 5_000)}${rating}`;
      const judge = { model: "made-judge" };
      return [
        { dataset, id, turn, output },
        { dataset, id, turn, judge, judgement },
      ];
    }),
  ]);
}
