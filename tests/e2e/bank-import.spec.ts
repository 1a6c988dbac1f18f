import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import { setSetting } from "#lib/env.ts";
import { ensureBenchmarks } from "#lib/jobs/ensure-benchmarks.ts";
import { expectNoViolations, sidewaysScroll } from "./support/look.ts";
import { giveSession, madePerson } from "./support/made-people.ts";
import { startOwnServer, type OwnServer } from "./support/own-server.ts";

// A server of its own: what is loaded here would be read by other specs.
let site: OwnServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await startOwnServer("kurabe_bank_import", {});
  setSetting("DATABASE_URL", site.databaseUrl);
  await ensureBenchmarks(["kurabe-mini-1", "neo-1.0"]);
});

test.afterAll(async () => {
  await closeDatabase();
  await site.stop();
});

const mini = "lib/benchmarks/questions/kurabe-mini-1";
const broken = "tests/fixtures/adapters/fastchat-questions/problems.jsonl";
const data = path.resolve("../shared/data");
const said = (page: Page) => page.locator("main").getByRole("status");

async function openBank(page: Page, id: string, prefix = ""): Promise<void> {
  await giveSession(page, await madePerson("admin"), site.url);
  await page.goto(`${site.url}${prefix}/admin/benchmarks`);
  await page.locator(`a[href="${prefix}/admin/benchmarks/${id}"]`).click();
  await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
}

test("an admin reads a bank's files, sees what is in them, and loads them", async ({
  page,
}) => {
  await database().$executeRaw`
    update questions set inputs = '{}', "references" = '[]'
    where run_id is null and dataset_id in
      (select id from datasets where benchmark_id = 'kurabe-mini-1')`;
  const withTexts = () =>
    database().question.count({
      where: {
        runId: null,
        dataset: { benchmarkId: "kurabe-mini-1" },
        inputs: { isEmpty: false },
      },
    });
  await openBank(page, "kurabe-mini-1");
  await page.setViewportSize({ width: 360, height: 800 });
  const own = readFileSync(`${mini}/mini_qa.json`, "utf8");
  await page.getByLabel("ファイル", { exact: true }).setInputFiles([
    { name: "mini_qa.json", mimeType: "", buffer: Buffer.from(own) },
    { name: "notes.csv", mimeType: "", buffer: Buffer.from("a,b\n1,2\n") },
    { name: "problems.jsonl", mimeType: "", buffer: readFileSync(broken) },
  ]);
  await page.getByRole("button", { name: "ファイルを読む" }).click();
  await expect(said(page)).toContainText("まだ取り込んでいません");
  const row = page.getByRole("row").filter({ hasText: "mini_qa" });
  const cells = await row.getByRole("cell").allInnerTexts();
  const [expected, here, matching, fresh, differing] = cells.map(Number);
  expect([here, differing]).toEqual([0, 0]);
  expect([matching, fresh]).toEqual([expected, expected]);
  const problems = page.getByRole("region", { name: "ファイルの問題" });
  await expect(problems).toContainText(/problems\.jsonl:\d+/);
  await expect(page.getByText("notes.csv")).toBeVisible();
  await expectNoViolations(page);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await withTexts()).toBe(0);
  await page.getByRole("button", { name: "この設問を取り込む" }).click();
  await expect(said(page)).toContainText("取り込みました");
  expect(await withTexts()).toBe(expected);
  await expect(
    page.getByRole("button", { name: "この設問を取り込む" }),
  ).toBeHidden();
  await page.goto(`${site.url}/admin/audit?subject=kurabe-mini-1`);
  await expect(
    page.getByRole("cell", { name: "benchmark.questions_imported" }),
  ).toBeVisible();
});

test("nobody else has the address; files that changed since they were read are not loaded", async ({
  page,
}) => {
  const address = `${site.url}/api/benchmarks/kurabe-mini-1/bank`;
  const body = (confirms: string | null) =>
    Buffer.from(
      `${JSON.stringify({ files: [{ name: "a", size: 1 }], confirms, locale: "en" })}\nx`,
    );
  const post = async (bytes: Buffer, origin = site.url) => {
    const answer = await page.request.post(address, {
      data: bytes,
      headers: { origin, "content-type": "application/octet-stream" },
    });
    return answer.status();
  };
  expect(await post(body(null))).toBe(404);
  for (const role of ["member", "reviewer"] as const) {
    await giveSession(page, await madePerson(role), site.url);
    expect(await post(body(null))).toBe(404);
    const shown = await page.request.get(
      `${site.url}/admin/benchmarks/kurabe-mini-1`,
    );
    expect(shown.status()).toBe(404);
  }
  await giveSession(page, await madePerson("admin"), site.url);
  expect(await post(body(null))).toBe(200);
  expect(await post(body(null), "https://other.example")).toBe(403);
  expect(await post(body("0".repeat(64)))).toBe(409);
  expect(await post(Buffer.from("nonsense"))).toBe(400);
  const none = await page.request.get(`${site.url}/admin/benchmarks/none`);
  expect(none.status()).toBe(404);
});

test("Neo's questions out of the original folders, reference answers and all", async ({
  page,
}) => {
  test.skip(!existsSync(data), "needs the original files in ../shared/data");
  await openBank(page, "neo-1.0", "/en");
  for (const folder of ["jaster-neo-subset/test", "japanese-mt-bench"]) {
    await page.getByLabel("Or a folder").setInputFiles(path.join(data, folder));
    await page.getByRole("button", { name: "Read the files" }).click();
    await expect(said(page)).toContainText("are new here");
    await page.getByRole("button", { name: "Load these questions" }).click();
    await expect(said(page)).toContainText("Loaded:");
  }
  const texts = await page
    .getByRole("table")
    .getByRole("row")
    .evaluateAll((rows) =>
      rows.slice(1).map((row) => {
        const [, expected, here] = [...row.children].map((c) => c.textContent);
        return {
          dataset: row.children[0]?.textContent,
          full: expected === here,
        };
      }),
    );
  expect(
    texts.filter(({ full }) => !full).map(({ dataset }) => dataset),
  ).toEqual(["chabsa"]);
});
