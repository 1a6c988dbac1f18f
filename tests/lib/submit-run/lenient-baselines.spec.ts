import { expect, test } from "@playwright/test";
import { loadHashBank } from "#lib/benchmarks/load-hash-bank.ts";
import { listBenchmarks } from "#lib/benchmarks/list-benchmarks.ts";
import { findFiles } from "#lib/submit-run/find-files.ts";
import { scoreFiles } from "#lib/submit-run/score-files.ts";

async function score(baseline: string) {
  const benchmark = listBenchmarks().find(({ id }) => id === "kurabe-mini-1");
  if (!benchmark) throw new Error("Kurabe Mini 1 is gone.");
  const { runs } = await scoreFiles({
    benchmark,
    bank: loadHashBank(benchmark),
    files: await findFiles([`prisma/demo/kurabe-mini-1/${baseline}`]),
  });
  const scores = runs[0]?.scores;
  const read = scores?.lenient?.axes["understanding"];
  const strict = scores?.axes["understanding"]?.score;
  if (!read || strict == null) throw new Error(`${baseline} was not read.`);
  return { strict, lenient: read.score, gap: read.gap, ...read.diagnoses };
}

test("a model that talks around right answers is told from one that does not know them", async () => {
  const polite = await score("baseline-polite");
  const terse = await score("baseline-terse");
  // The same knowledge: read leniently, the same score.
  expect(polite.lenient).toBeCloseTo(terse.lenient ?? NaN, 1);
  expect(polite.gap).toBeGreaterThan(0.4);
  expect(polite.preamble).toBeGreaterThan(40);
  expect(polite.wrong).toBe(terse.wrong);
  expect(terse.gap).toBe(0);
  expect(terse.preamble).toBeUndefined();
});

test("a model that is cut off is told from both", async () => {
  const truncating = await score("baseline-truncating");
  expect(truncating.gap).toBeLessThan(0.02);
  expect(truncating.preamble).toBeUndefined();
  expect(truncating.truncated).toBeGreaterThanOrEqual(10);
});

test("repeating the question is no answer, whatever it names", async () => {
  const echo = await score("baseline-echo");
  expect(echo.gap).toBeLessThan(0.02);
  expect(echo.off_topic).toBeGreaterThan(30);
});
