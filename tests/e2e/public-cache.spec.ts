import { expect, test, type APIResponse } from "@playwright/test";
import { closeDatabase } from "#lib/db/client.ts";
import {
  giveSession,
  madePerson,
  useServersDatabase,
} from "./support/made-people.ts";

test.beforeAll(useServersDatabase);
test.afterAll(() => closeDatabase());

const from = (response: APIResponse) => response.headers()["x-kurabe-cache"];

// Specs beside this one change the board, and so empty the cache: what is compared here is asked for again then.
const betweenChanges = (work: () => Promise<void>) =>
  expect(work).toPass({ intervals: [100], timeout: 20_000 });

for (const path of ["/", "/en", "/en?sort=model&dir=asc", "/board.csv"])
  test(`${path} comes from memory when it is asked for again`, async ({
    request,
  }) => {
    await betweenChanges(async () => {
      const first = await request.get(path);
      const second = await request.get(path);
      expect([first.status(), second.status()]).toEqual([200, 200]);
      expect(from(second)).toBe("hit");
      expect(await second.body()).toEqual(await first.body());
      const headers = second.headers();
      expect(headers["cache-control"]).toBe(
        "public, max-age=0, must-revalidate",
      );
      expect(headers["vary"]).toContain("Accept-Encoding");
      expect(headers["set-cookie"]).toBeUndefined();
    });
  });

test("who is signed in gets the very same bytes, and fills nothing of theirs in", async ({
  page,
  request,
}) => {
  const person = await madePerson("admin");
  await giveSession(page, person);
  const account = await page.request.get("/account");
  expect(await account.text()).toContain(person.email);
  await betweenChanges(async () => {
    const path = `/?q=${Math.random()}`;
    const filled = await page.request.get(path);
    expect(from(filled)).toBe("miss");
    const seen = await request.get(path);
    const again = await page.request.get(path);
    expect([from(seen), from(again)]).toEqual(["hit", "hit"]);
    expect(await filled.text()).not.toContain(person.email);
    expect(await seen.body()).toEqual(await filled.body());
    expect(await again.body()).toEqual(await filled.body());
  });
});

test("HEAD has the headers and no body", async ({ request }) => {
  await betweenChanges(async () => {
    const got = await request.get("/");
    const head = await request.head("/");
    expect(head.status()).toBe(200);
    expect(await head.body()).toHaveLength(0);
    for (const name of ["etag", "content-length", "content-encoding"])
      expect(head.headers()[name], name).toBe(got.headers()[name]);
  });
});

test("who has the page already gets 304", async ({ request }) => {
  await betweenChanges(async () => {
    const { etag = "" } = (await request.get("/")).headers();
    expect(etag).toMatch(/^"[\w-]{27}-br"$/);
    const headers = { "if-none-match": etag };
    const again = await request.get("/", { headers });
    expect(again.status()).toBe(304);
    expect(await again.body()).toHaveLength(0);
  });
});

for (const path of ["/account", "/en/account", "/admin/runs", "/sign-in"])
  test(`${path} is private, and no cache knows it`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(from(response)).toBeUndefined();
    const control = response.headers()["cache-control"] ?? "";
    expect(control).toContain("private");
    expect(control).toContain("no-store");
  });

test("Next's own requests are answered by Next", async ({ request }) => {
  const asked: Record<string, string>[] = [
    { rsc: "1" },
    { rsc: "1", "next-router-prefetch": "1" },
    { authorization: "Bearer none" },
  ];
  for (const headers of asked)
    expect(from(await request.get("/", { headers }))).toBeUndefined();
  expect(from(await request.get("/?_rsc=abc"))).toBeUndefined();
  const page = await request.get("/");
  expect(page.headers()["content-type"]).toContain("text/html");
});

test("a page that is not there is kept by nobody", async ({ request }) => {
  for (const path of ["/?benchmark=none", "/models/none/none", "/none"]) {
    await request.get(path);
    const again = await request.get(path);
    expect(again.status()).toBe(404);
    expect(from(again)).not.toBe("hit");
  }
});

test("a page from memory works in a browser", async ({ page }) => {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await betweenChanges(async () => {
    await page.goto("/en?size=sllm&dir=asc&sort=model");
    const response = await page.goto("/en?sort=model&size=sllm&dir=asc");
    expect(response?.headers()["x-kurabe-cache"]).toBe("hit");
  });
  await page.locator("a[data-soft]").first().click();
  await expect(page).not.toHaveURL(/sort=model&size=sllm&dir=asc$/);
  await expect(page.locator("table").first()).toBeVisible();
  expect(problems).toEqual([]);
});
