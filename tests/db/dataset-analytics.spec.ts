import { closeDatabase } from "#lib/db/client.ts";
import { listDatasetAnalytics } from "#lib/db/list-dataset-analytics.ts";
import { pool } from "#lib/db/pool.ts";
import { expect, test } from "../setup/database.ts";
import { saveAnswers, saveAnswersBenchmark } from "./support/made-answers.ts";

test.afterAll(async () => {
  await pool().query("delete from runs");
  await pool().query("delete from models");
  await pool().query("delete from benchmarks");
  await closeDatabase();
});

test("unsolved, suspect and contrary questions, of public runs alone", async () => {
  const id = await saveAnswersBenchmark(4);
  // Five strong runs say 犬 where the reference is another; five weak ones alone are right there.
  for (let at = 0; at < 5; at++) {
    await saveAnswers(id, `Strong${at}`, {
      facts: ["犬", "答え1", "答え2", "答え3"],
    });
    await saveAnswers(id, `Weak${at}`, { facts: ["答え0", "x", "x", "x"] });
  }
  const before = await listDatasetAnalytics(id);
  expect(before).toMatchObject([
    {
      dataset: "facts",
      runs: 10,
      questions: 4,
      mean: 0.5,
      guessingFloor: null,
      saturation: 0,
      unsolved: [{ externalId: "facts-0", turn: 1 }],
      suspect: [{ externalId: "facts-0", share: 1 }],
      contrary: [{ externalId: "facts-0", discrimination: -1 }],
    },
  ]);
  await saveAnswers(
    id,
    "Private",
    { facts: ["犬", "x", "x", "x"], closed: ["答え0"] },
    { publish: false },
  );
  expect(await listDatasetAnalytics(id)).toEqual(before);
});

test("nobody answered: no dataset; no benchmark: nothing", async () => {
  expect(await listDatasetAnalytics(await saveAnswersBenchmark())).toEqual([]);
  expect(await listDatasetAnalytics("no-such")).toBeNull();
});
