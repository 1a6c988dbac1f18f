import { expect, test } from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import {
  giveSession,
  madePerson,
  useServersDatabase,
} from "./support/made-people.ts";
import { expectAccessible } from "./support/look.ts";

const open = ["/sign-in", "/sign-in?error=wrong"];
const personal = ["/account", "/admin/runs", "/admin/runs?status=invalid"];

test.beforeAll(async () => {
  useServersDatabase();
  const run = await database().run.findFirstOrThrow({
    where: { benchmarkId: "kurabe-mini-1" },
  });
  personal.push(`/admin/runs/${run.id}`);
});

test.afterAll(() => closeDatabase());

for (const [colorScheme, prefix] of [
  ["light", ""],
  ["dark", "/en"],
] as const) {
  test(`axe finds nothing, ${colorScheme}, "${prefix}"`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const look = async (path: string) => {
      await page.goto(`${prefix}${path}`);
      await expectAccessible(page, colorScheme);
    };
    for (const path of open) await look(path);
    await giveSession(page, await madePerson("admin"));
    for (const path of personal) await look(path);
  });
}

test("every page fits 360 and 768 pixels in both languages", async ({
  page,
}) => {
  test.slow();
  const look = async (path: string) => {
    for (const width of [360, 768]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  };
  for (const path of open) await look(path);
  await giveSession(page, await madePerson("admin"));
  for (const path of personal) {
    await look(path);
    await look(`/en${path}`);
  }
});
