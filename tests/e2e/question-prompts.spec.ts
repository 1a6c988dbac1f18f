import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import { messages } from "#lib/i18n/messages.ts";
import { importRuns } from "#lib/jobs/import-runs.ts";
import { useServersDatabase } from "./support/made-people.ts";

const benchmark = "kurabe-mini-1";
const name = "made/starts-with-a-token";
let slug = "";

// A run of the demo as a harness sends it that puts a beginning of its own before the instruction.
test.beforeAll(async () => {
  useServersDatabase();
  const demo = `prisma/demo/${benchmark}/baseline-terse/answers.jsonl`;
  const folder = mkdtempSync(join(tmpdir(), "kurabe-prompts-"));
  const path = join(folder, "answers.jsonl");
  writeFileSync(
    path,
    readFileSync(demo, "utf8").replaceAll(
      String.raw`### 指示:\n`,
      String.raw`### 指示:\n<|startoftext|>`,
    ),
  );
  const files = [{ path, name: "answers.jsonl" }];
  const [outcome] = await importRuns([
    { benchmark, model: name, files, publish: true },
  ]);
  rmSync(folder, { recursive: true });
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  ({ slug } = await database().model.findUniqueOrThrow({ where: { name } }));
});
test.afterAll(async () => {
  await database().run.deleteMany({ where: { model: { name } } });
  await database().model.deleteMany({ where: { name } });
  await closeDatabase();
});

for (const locale of ["ja", "en"] as const)
  test(`${locale}: prompts lie side by side as they were sent, and what one has of its own is marked`, async ({
    page,
  }) => {
    const { prompts, moreRuns } = messages[locale].questionPage;
    const prefix = locale === "ja" ? "" : "/en";
    await page.goto(
      `${prefix}/benchmarks/${benchmark}/answers?dataset=mini_el&models=${slug},baseline-polite`,
    );
    await page.locator(".question-link").first().click();
    const section = page.getByRole("region", { name: prompts, exact: true });
    const sent = section.getByRole("listitem");
    await expect(sent).toHaveCount(2);
    const [shared, own] = [sent.first(), sent.last()];
    // Seven baselines: three by name at once.
    await expect(shared.locator("mark")).toHaveCount(0);
    const rest = shared.locator("details p");
    await expect(rest).toBeHidden();
    await shared.getByText(moreRuns.replace("{n, number}", "4")).click();
    await expect(rest).toBeVisible();
    expect((await rest.innerText()).split(" · ")).toHaveLength(4);
    await expect(own.locator("mark")).toHaveText("<|startoftext|>");
    // As it was sent: the question stands in its place.
    await expect(own.locator("pre")).toContainText("### 入力:");
    await expect(own.locator("pre")).not.toContainText("{input}");
  });
