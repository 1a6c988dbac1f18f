import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";

const folder = "nejumi-leaderboard-table";

for (const file of [
  "v2-leaderboard_table.table.json",
  "v2-leaderboard_table.csv",
])
  test(`${file}: every score column is a claim, every other one a fact`, async () => {
    const read = await readFixture(`${folder}/${file}`);
    expect(read.adapters).toEqual(["nejumi-leaderboard-table"]);
    expect(read.codes).toEqual([]);
    expect(read.aggregates).toHaveLength(29);
    const byName = new Map(read.aggregates.map((a) => [a.name, a]));
    expect(byName.get("jemhopqa_char_f1")).toMatchObject({
      model: "example-org/kawa-7b",
      value: 0.4412,
      scaleMax: 1,
    });
    expect(byName.get("AVG")).toMatchObject({ value: 0.4034, scaleMax: 1 });
    expect(byName.get("roleplay")).toMatchObject({ value: 6.05, scaleMax: 10 });
    expect(read.facts).toMatchObject([
      {
        model: "example-org/kawa-7b",
        shots: 0,
        sampling: {
          temperature: 0.1,
          top_p: 1,
          top_k: 0,
          repetition_penalty: 1,
        },
        extra: { "llm-jp-eval-version": "1.1.0", model_type: "llama" },
      },
    ]);
  });

test("a name with a hash is the model's own name again", async () => {
  const read = await readFixture(
    `${folder}/mtbench_leaderboard_table.table.json`,
  );
  expect(read.aggregates).toHaveLength(8);
  expect(new Set(read.aggregates.map((a) => a.model))).toEqual(
    new Set(["example-org/kawa-7b"]),
  );
});

test("v4 means are already divided by ten", async () => {
  const read = await readFixture(
    `${folder}/v4-mtbench_leaderboard_table.table.json`,
  );
  expect(read.aggregates.find((a) => a.name === "writing")).toMatchObject({
    value: 0.64,
    scaleMax: 1,
  });
});

test("radar tables: a row per category, on that axis's scale", async () => {
  const jaster = await readFixture(`${folder}/jaster_radar_table.table.json`);
  expect(
    jaster.aggregates.map((a) => [a.name, a.value, a.scaleMax, a.model]),
  ).toContainEqual(["EL", 0.21, 1, undefined]);
  const mt = await readFixture(`${folder}/mtbench_radar_table.table.json`);
  expect(
    mt.aggregates.map((a) => [a.name, a.value, a.scaleMax]),
  ).toContainEqual(["math", 1.2, 10]);
});

test("v3: what is missing stays missing; what is no score is said", async () => {
  const read = await readFixture(`${folder}/v3-leaderboard_table.table.json`);
  expect(
    read.issues.map((i) => [i.code, i.place?.path, i.params["value"]]),
  ).toEqual([
    ["out-of-range", "data[1].GLP_表現", 1.7],
    ["not-a-number", "data[1].GLP_推論", "NaN"],
  ]);
  const totals = read.aggregates.filter((a) => a.name === "TOTAL_AVG");
  expect(totals.map((a) => [a.model, a.value])).toEqual([
    ["example-org/kawa-7b-instruct", 0.565],
  ]);
  expect(read.facts[1]).toMatchObject({
    model: "example-org/yama-13b",
    extra: { model_size: 7, model_release_date: "2024-04-01" },
  });
});
