import { expect, test } from "@playwright/test";
import { ClaimBook } from "#lib/submit-run/claim-book.ts";
import type { ClaimTarget } from "#lib/submit-run/claim-book.ts";
import { fixtureBenchmark } from "./fixture-benchmark.ts";

const claim = (
  name: string,
  value: number,
  more: { metric?: string; scaleMax?: number } = {},
) => ({
  kind: "aggregate" as const,
  place: { file: "x.json" },
  name,
  value,
  ...more,
});

const rows: {
  name: string;
  metric?: string;
  target: ClaimTarget | null;
}[] = [
  {
    name: "facts_char_f1",
    target: { level: "dataset", id: "facts", metric: "char_f1" },
  },
  {
    name: "JFacts",
    metric: "char_f1",
    target: { level: "dataset", id: "facts", metric: "char_f1" },
  },
  { name: "facts", metric: "bleu", target: null },
  { name: "QA", target: { level: "category", id: "QA" } },
  {
    name: "writing",
    target: {
      level: "dataset",
      id: "mt_bench_writing",
      metric: "judge_rating",
    },
  },
  { name: "AVR", target: { level: "axis", id: "understanding" } },
  { name: "AVG_mtbench", target: { level: "axis", id: "generation" } },
  { name: "overall", target: { level: "overall" } },
  { name: "jsts_pearson", target: null },
];

for (const { name, metric, target } of rows)
  test(`files ${name}${metric ? ` (${metric})` : ""} under ${JSON.stringify(target)}`, () => {
    const book = new ClaimBook(fixtureBenchmark());
    const kept = book.add(claim(name, 0.5, metric ? { metric } : {}));
    expect(kept).toBe(target ? "kept" : "unknown");
    if (target) expect(book.get(target)?.value).toBe(0.5);
  });

test("brings a claim on the benchmark's scale, and leaves it alone where it is on it", () => {
  const book = new ClaimBook(fixtureBenchmark());
  book.add(claim("facts_char_f1", 73.5, { scaleMax: 100 }));
  book.add(claim("writing", 7.25, { scaleMax: 10 }));
  const of = (id: string, metric: string) =>
    book.get({ level: "dataset", id, metric })?.value;
  expect(of("facts", "char_f1")).toBe(0.735);
  expect(of("mt_bench_writing", "judge_rating")).toBe(7.25);
});

test("believes the first of two claims", () => {
  const book = new ClaimBook(fixtureBenchmark());
  expect(book.add(claim("QA", 0.1))).toBe("kept");
  expect(book.add(claim("QA", 0.2))).toBe("duplicate");
  expect(book.get({ level: "category", id: "QA" })?.value).toBe(0.1);
});
