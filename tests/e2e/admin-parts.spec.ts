import { expect, test } from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import {
  giveSession,
  madePerson,
  useServersDatabase,
} from "./support/made-people.ts";
import { expectNoViolations } from "./support/look.ts";

const parts = [
  "users",
  "models",
  "benchmarks",
  "announcements",
  "settings",
  "queue",
  "audit",
];

test.beforeAll(() => useServersDatabase());

test.afterAll(() => closeDatabase());

for (const part of parts)
  test(`/admin/${part} is there for admins, in both languages, and for nobody else`, async ({
    page,
  }) => {
    test.slow();
    await giveSession(page, await madePerson("admin"));
    for (const [path, looked] of [
      [`/admin/${part}`, {}],
      [`/en/admin/${part}`, { coloursAside: true }],
    ] as const) {
      expect((await page.goto(path))?.status(), path).toBe(200);
      await expectNoViolations(page, looked);
    }
    await giveSession(page, await madePerson("reviewer"));
    expect((await page.goto(`/admin/${part}`))?.status(), part).toBe(404);
  });

test("an admin gives a role and suspends, and the log has both", async ({
  page,
}) => {
  test.slow();
  const person = await madePerson("member");
  await giveSession(page, await madePerson("admin"));
  await page.goto("/admin/users");
  await page.getByLabel("名前・メールアドレス").fill(person.email);
  await page.getByRole("button", { name: "探す" }).click();
  const row = page.getByRole("row").filter({ hasText: person.email });
  await row.getByRole("combobox").selectOption("reviewer");
  await row.getByRole("button", { name: "変更する" }).click();
  await expect(page.getByRole("status")).toHaveText("変更しました。");
  await page.goto(`/admin/users?q=${person.email}`);
  await row.getByRole("button", { name: "停止する" }).click();
  await expect(page.getByRole("status")).toHaveText("変更しました。");
  await page.goto(`/admin/audit?subject=${person.id}`);
  await expect(page.getByRole("cell", { name: "user.role_set" })).toBeVisible();
  await expect(
    page.getByRole("cell", { name: "user.suspended" }),
  ).toBeVisible();
});

test("an announcement stands above the public pages until it is taken down", async ({
  page,
}) => {
  test.slow();
  await giveSession(page, await madePerson("admin"));
  await page.goto("/admin/announcements");
  await page.getByLabel("日本語").fill("明日は保守で止まります");
  await page.getByLabel("英語").fill("Down tomorrow");
  await page.getByRole("button", { name: "すべてのページに出す" }).click();
  await expect(page.getByRole("status")).toHaveText("変更しました。");
  await page.goto("/about");
  await expect(page.getByRole("note")).toHaveText("明日は保守で止まります");
  await page.goto("/en/models");
  await expect(page.getByRole("note")).toHaveText("Down tomorrow");
  await page.goto("/admin/announcements");
  await page.getByRole("button", { name: "取り下げる" }).click();
  await expect(page.getByRole("status")).toHaveText("変更しました。");
  await page.goto("/about");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("note")).toHaveCount(0);
  expect(await database().announcement.count()).toBe(0);
});

test("an admin sets what everybody may bring, and /upload says it", async ({
  page,
}) => {
  const admin = await madePerson("admin");
  await giveSession(page, admin);
  await page.goto("/en/admin/settings");
  const form = page.getByRole("region", { name: "Limits" });
  const perDay = form.getByLabel("Uploads per person in 24 hours");
  const said = form.getByRole("alert").or(form.getByRole("status"));
  const save = form.getByRole("button", { name: "Save the limits" });
  await expect(perDay).toHaveValue("");
  await perDay.fill("many");
  await save.click();
  await expect(said).toHaveText(
    "“Uploads per person in 24 hours” must be a whole number from 1 to 100,000, or empty.",
  );
  await expect(perDay).toHaveValue("many");
  await perDay.fill("７７７");
  await save.click();
  await expect(said).toHaveText("The limits are saved.");
  await expect(perDay).toHaveValue("777");
  await page.goto("/en/upload");
  await expect(page.getByRole("main")).toContainText(
    "In 24 hours you can begin 777 submissions",
  );
  const other = await page.context().newPage();
  await other.goto("/en/admin/settings");
  await page.goto("/en/admin/settings");
  await perDay.fill("");
  await save.click();
  await expect(said).toHaveText("The limits are saved.");
  const late = other.getByRole("region", { name: "Limits" });
  await late.getByLabel("Uploads per person in 24 hours").fill("5");
  await late.getByRole("button", { name: "Save the limits" }).click();
  await expect(late.getByRole("alert")).toContainText(
    "Somebody else has changed the limits",
  );
  await page.goto(`/admin/audit?subject=uploadsPerDay`);
  await expect(
    page.getByRole("cell", { name: "setting.set" }).first(),
  ).toBeVisible();
});
