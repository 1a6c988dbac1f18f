import { randomUUID } from "node:crypto";
import { expect, test, type Page } from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import { saveRun } from "#lib/db/save-run.ts";
import type { ProcessedRun } from "#lib/schema/run-rows.ts";
import {
  madeResult,
  madeRows,
  madeRun,
  rowsOf,
  saveMadeBenchmark,
} from "../db/support/made-run.ts";
import { useServersDatabase } from "./support/made-people.ts";

interface Made {
  slug: string;
  name: string;
}

let benchmark = "";
const made: Made[] = [];

/** A public run of a model of its own, measured like this. */
async function publishRun(conditions: Partial<ProcessedRun>): Promise<Made> {
  const name = `Unlike-${randomUUID()}`;
  const result = { ...madeResult(benchmark), ...conditions };
  const saved = await saveRun(
    await madeRun(benchmark, {
      model: `org/${name}`,
      publish: true,
      rows: rowsOf(madeRows(1, 10), result),
    }),
  );
  if (!saved.ok) throw new Error(saved.reason);
  const { model } = await database().run.findUniqueOrThrow({
    where: { id: saved.runId },
    include: { model: true },
  });
  return { slug: model.slug, name: model.displayName };
}

test.beforeAll(async () => {
  useServersDatabase();
  benchmark = await saveMadeBenchmark();
  const alike = { questionSetHash: "a".repeat(64), judgePrompt: "single-v1" };
  const asked = { ...alike, shots: 4, judge: "gpt-4" };
  const template = "b".repeat(64);
  made.push(
    await publishRun({ ...asked, promptTemplateHash: template }),
    await publishRun({ ...asked, promptTemplateHash: template }),
    await publishRun({ ...alike, shots: 0, judge: "gpt-4o" }),
  );
});

test.afterAll(async () => {
  await database().run.deleteMany({ where: { benchmarkId: benchmark } });
  await database().model.deleteMany({
    where: { slug: { in: made.map(({ slug }) => slug) } },
  });
  await database().benchmark.delete({ where: { id: benchmark } });
  await closeDatabase();
});

const compare = (page: Page, language: string, runs: readonly Made[]) =>
  page.goto(
    `${language}/compare?benchmark=${benchmark}&models=${runs.map(({ slug }) => slug).join(",")}`,
  );

for (const { language, and, words } of [
  {
    language: "",
    and: "・",
    words: {
      shots: "例示数（shot）が異なります。差をそのまま優劣と見ないでください。",
      judge: "判定モデルが異なります。差をそのまま優劣と見ないでください。",
      template: "プロンプトが同じかどうか、ファイルからは分かりません。",
      unsaid: "ファイルに記載なし",
      agree: "このベンチマークが求める条件はすべて一致しています",
    },
  },
  {
    language: "/en",
    and: ", ",
    words: {
      shots:
        "They differ in the number of shots: do not read their differences as better or worse.",
      judge:
        "They differ in the judge: do not read their differences as better or worse.",
      template:
        "Their files do not tell whether they agree in the prompt template.",
      unsaid: "the files do not say",
      agree: "Everything that this benchmark",
    },
  },
]) {
  test(`${language || "ja"}: what runs differ in is said, with who has which; what agrees is not`, async ({
    page,
  }) => {
    await compare(page, language, made);
    const [first, second, third] = made.map(({ name }) => name);
    const alike = `${first}${and}${second}`;
    const warnings = page.locator(".warnings > li");
    await expect(warnings).toHaveCount(3);
    const expected = [
      [words.shots, "differs", `${alike}: 4`, `${third}: 0`],
      [words.template, "unknown", `${alike}: b`, `${third}: ${words.unsaid}`],
      [words.judge, "differs", `${alike}: gpt-4`, `${third}: gpt-4o`],
    ] as const;
    for (const [said, kind, ...groups] of expected) {
      const warning = warnings.filter({ hasText: said });
      await expect(warning).toHaveAttribute("data-kind", kind);
      await expect(warning.getByRole("listitem")).toContainText([...groups]);
    }
    await expect(page.getByText(words.agree)).toHaveCount(0);
  });

  test(`${language || "ja"}: of runs that agree it is said`, async ({
    page,
  }) => {
    await compare(page, language, made.slice(0, 2));
    await expect(page.getByText(words.agree)).toBeVisible();
    await expect(page.locator(".warnings")).toHaveCount(0);
  });
}
