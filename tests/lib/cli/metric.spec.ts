import { PassThrough } from "node:stream";
import { expect, test } from "@playwright/test";
import { metricCommands, runMetric } from "#lib/cli/metric.ts";

async function run(name: string, ...chunks: (string | Uint8Array)[]) {
  const output = new PassThrough();
  let text = "";
  output.on("data", (chunk) => (text += String(chunk)));
  async function* input() {
    yield* chunks;
  }
  const failed = await runMetric(name, input(), output);
  output.end();
  return { failed, lines: text.split("\n") };
}

test("one line out per line in, in order, whatever the chunks", async () => {
  const bytes = new TextEncoder().encode(
    '{"prediction":"東","expected":"東"}\n{"prediction":"a\u2028\u0085","expected":"b"}\n',
  );
  const { failed, lines } = await run(
    "exact_match",
    bytes.subarray(0, 17),
    bytes.subarray(17, 50),
    bytes.subarray(50),
  );
  expect(failed).toBe(false);
  expect(lines).toEqual(['{"score":1}', '{"score":0}', ""]);
});

test("a line that cannot be scored is answered in its place", async () => {
  const { failed, lines } = await run(
    "parse_float",
    '{"input":"1"}\n\n[1]\n{"input":2}\nnull\n{"input":"3"',
    "}",
  );
  expect(failed).toBe(true);
  expect(lines.map((line) => line.slice(0, 9))).toEqual([
    '{"value":',
    '{"error":',
    '{"error":',
    '{"error":',
    '{"error":',
    '{"value":',
    "",
  ]);
});

for (const [name, input, output] of [
  [
    "correlation",
    { metric: "pearson", predictions: ["1"], expected: ["1"] },
    { raises: "ValueError" },
  ],
  [
    "correlation",
    { metric: "spearman", predictions: ["1"], expected: ["1"] },
    { score: 0 },
  ],
  [
    "correlation",
    { metric: "spearman", predictions: ["1", "2"], expected: ["1", "x"] },
    { raises: "ValueError" },
  ],
  ["mtbench_rating", { judgment: "[[08]]" }, { raises: "SyntaxError" }],
  ["mtbench_rating", { judgment: "none" }, { rating: -1 }],
  [
    "format_check_v3",
    { dataset: "jnli", prediction: "neutral" },
    { result: 1 },
  ],
  [
    "mtbench_aggregate",
    {
      columns: ["score", "category", "turn", "question_id"],
      rows: [
        [-1, "math", 1, 1],
        [8, "stem", 1, 2],
      ],
    },
    {
      n_rows: 2,
      n_negative: 1,
      n_duplicate_keys: 0,
      v2_categories: { math: -1, stem: 8 },
      v2_avg: 3.5,
      v3_categories: { stem: 8 },
      v3_avg: 8,
    },
  ],
] as const)
  test(`${name} of ${JSON.stringify(input)}`, () => {
    expect(metricCommands[name]?.({ ...input })).toEqual(output);
  });

test("a run without one of the judged categories has no average of them, and no overall", () => {
  const result = metricCommands["aggregate_neo"]?.({
    dataset_scores: { mawps_exact_match: 0.7 },
    mtbench_categories: { coding: 5 },
  });
  expect(result).toMatchObject({
    avg_jaster: expect.closeTo(0.1, 12),
    avg_mtbench: null,
    overall: null,
  });
  expect(result?.["missing"]).toHaveLength(15);
});
