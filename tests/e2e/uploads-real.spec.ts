import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import {
  giveSession,
  madePerson,
  useServersDatabase,
} from "./support/made-people.ts";
import { bringFiles } from "./support/upload-files.ts";

const data = "../shared/data";
const pair = [
  "llm-jp-eval-runs/raw/shisa-gamma-7b-v1/output_eval.json",
  "llm-jp-eval-runs/raw/shisa-gamma-7b-v1/score_eval.json",
  "mt-bench-augmxnt/model_judgment/shisa-gamma-7b-v1__1turn.jsonl",
].map((file) => join(data, file));

test.skip(!existsSync(data), "needs the real data");
test.beforeAll(() => useServersDatabase());
test.afterAll(() => closeDatabase());

test("a real llm-jp-eval pair with MT-Bench judgements becomes a private result with both axes", async ({
  page,
}) => {
  test.slow();
  await giveSession(page, await madePerson("member"));
  await bringFiles(page, pair, "org/real-pair");
  await page.waitForURL(/\/runs\/[0-9a-f-]{36}$/);
  await expect(
    page.getByRole("heading", { name: "今の順位表に載せたら" }),
  ).toBeVisible({ timeout: 120_000 });
  const id = page.url().split("/").at(-1) ?? "";
  const run = await database().run.findUniqueOrThrow({
    where: { id },
    include: { scores: { where: { level: "axis" } }, files: true },
  });
  expect(run).toMatchObject({ status: "ready", visibility: "private" });
  // The judgements are of first turns alone, which is what this one measures.
  expect(run.benchmarkId).toBe("llm-jp-eval-1.0");
  expect(run.files).toHaveLength(3);
  expect(run.scores.map(({ key }) => key).toSorted()).toEqual([
    "generation",
    "understanding",
  ]);
  for (const { value } of run.scores) expect(value).toBeGreaterThan(0);
  await expect(page.getByText("FastChat MT-Bench judgements")).toBeVisible();
});
