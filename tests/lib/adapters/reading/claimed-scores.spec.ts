import { expect, test } from "@playwright/test";
import {
  areClaimedScores,
  claimedScores,
} from "#lib/adapters/reading/claimed-scores.ts";
import { shortIssues } from "./memory-source.ts";

const keys: [string, object][] = [
  ["AVG", { name: "AVG" }],
  ["jamp_exact_match", { name: "jamp", metric: "exact_match", scaleMax: 1 }],
  [
    "mawps_exact_match_figure",
    { name: "mawps", metric: "exact_match_figure", scaleMax: 1 },
  ],
  [
    "wiki_coreference_set_f1",
    { name: "wiki_coreference", metric: "set_f1", scaleMax: 1 },
  ],
  [
    "alt-e-to-j_bert_score_ja_f1",
    { name: "alt-e-to-j", metric: "bert_score_ja_f1", scaleMax: 1 },
  ],
  [
    "alt-e-to-j_bleu_ja",
    { name: "alt-e-to-j", metric: "bleu_ja", scaleMax: 100 },
  ],
  [
    "alt-e-to-j_comet_wmt22",
    { name: "alt-e-to-j", metric: "comet_wmt22", scaleMax: 1 },
  ],
  ["jsts_pearson", { name: "jsts", metric: "pearson", scaleMax: 1 }],
];

for (const [key, claim] of keys)
  test(`${key} is about ${JSON.stringify(claim)}`, () => {
    const place = { file: "f", line: 3 };
    expect([...claimedScores({ [key]: "0.2500" }, place, "m")]).toEqual([
      {
        kind: "aggregate",
        place: { ...place, path: key },
        model: "m",
        value: 0.25,
        ...claim,
      },
    ]);
  });

test("numbers as such, and what is none", () => {
  const items = [
    ...claimedScores(
      { a: 0.5, b: "x", c: null, csv_line: "1,2" },
      { file: "f" },
    ),
  ];
  expect(
    items.flatMap((i) => (i.kind === "aggregate" ? [i.value] : [])),
  ).toEqual([0.5]);
  expect(shortIssues(items)).toEqual(["not-a-number:b"]);
});

const maps: [unknown, boolean][] = [
  [{ AVR: "0.5", jnli_exact_match: "0.5", csv_line: "0.5,0.5" }, true],
  [{ jnli_exact_match: "nan" }, true],
  [{ AVR: "0.5" }, false],
  [{ jnli_exact_match: "0.5", note: "hello" }, false],
  [{}, false],
  [null, false],
];

for (const [map, expected] of maps)
  test(`${JSON.stringify(map)} ${expected ? "looks" : "does not look"} like scores`, () => {
    expect(areClaimedScores(map)).toBe(expected);
  });
