import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import { setSetting } from "#lib/env.ts";
import { ensureBenchmarks } from "#lib/jobs/ensure-benchmarks.ts";
import { giveSession, madePerson } from "./support/made-people.ts";
import {
  startInstance,
  startOwnServer,
  type Instance,
  type OwnServer,
} from "./support/own-server.ts";
import {
  approveRun,
  requestChanges,
  submitRun,
  withdrawRun,
} from "./support/run-steps.ts";
import { bringFiles, type MadeFile } from "./support/upload-files.ts";

const data = "../shared/data";
const model = "shisa-ai/shisa-gamma-7b-v1";
const name = "shisa-gamma-7b-v1";

test.skip(!existsSync(data), "needs the real data");

let server: OwnServer;
let other: Instance;

test.beforeAll(async () => {
  server = await startOwnServer("kurabe_real_submission", {});
  setSetting("DATABASE_URL", server.databaseUrl);
  await ensureBenchmarks();
  other = await startInstance(server.databaseUrl, {});
});

test.afterAll(async () => {
  await other.stop();
  await closeDatabase();
  await server.stop();
});

/** A real pair with judgements, in which one dataset has a name that is nobody's. */
function files(): MadeFile[] {
  const read = (file: string) => readFileSync(join(data, file), "utf8");
  const file = (path: string, text = read(path)) => ({
    name: basename(path),
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  const raw = `llm-jp-eval-runs/raw/${name}`;
  const { jnli, ...rest } = JSON.parse(read(`${raw}/output_eval.json`));
  return [
    file(`${raw}/output_eval.json`, JSON.stringify({ ...rest, my_nli: jnli })),
    file(`${raw}/score_eval.json`),
    file(`mt-bench-augmxnt/model_judgment/${name}__1turn.jsonl`),
  ];
}

test("real files are brought, mended, read in private, reviewed, public on every instance at once, and withdrawn", async ({
  browser,
  request,
}) => {
  test.slow();
  const visit = async () =>
    (await browser.newContext({ baseURL: server.url })).newPage();
  const page = await visit();
  await giveSession(page, await madePerson("member"), server.url);
  const desk = await visit();
  await giveSession(desk, await madePerson("reviewer"), server.url);
  const boards = async () =>
    Promise.all(
      [server, other].map(async ({ url }) => {
        const board = await request.get(`${url}/?benchmark=llm-jp-eval-1.0`);
        return (await board.text()).includes(name);
      }),
    );

  await bringFiles(page, files(), model);
  const standing = page.getByRole("heading", { name: "今の順位表に載せたら" });
  await expect(standing).toBeVisible({ timeout: 120_000 });
  const id = page.url().split("/").at(-1) ?? "";
  const jnli = async () => {
    const where = { runId: id, level: "dataset", key: "jnli" } as const;
    return (await database().score.findFirst({ where }))?.value?.toFixed(4);
  };
  expect(await jnli()).toBeUndefined();

  await page.getByLabel(/「my_nli」/).selectOption("jnli");
  await page.getByRole("button", { name: "採点し直す" }).click();
  // As the harness itself recorded it.
  await expect.poll(jnli, { timeout: 60_000 }).toBe("0.7200");
  await expect(page.getByText("位（総合").first()).toBeVisible({
    timeout: 60_000,
  });
  expect(await boards()).toEqual([false, false]);

  await submitRun(page);
  await desk.goto(`/review/${id}`);
  await requestChanges(desk, "chABSAがありません。");
  await page.goto(`/runs/${id}`);
  await expect(page.getByText("chABSAがありません。")).toBeVisible();
  await submitRun(page);
  await desk.goto(`/review/${id}`);
  await approveRun(desk);
  await expect.poll(boards).toEqual([true, true]);

  await page.goto(`/runs/${id}`);
  await withdrawRun(page, "採点の誤り");
  await expect.poll(boards).toEqual([false, false]);
});
