import { expect, test } from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import {
  fillSignIn,
  giveSession,
  madePerson,
  signIn,
  useServersDatabase,
} from "./support/made-people.ts";

test.beforeAll(() => useServersDatabase());
test.afterAll(() => closeDatabase());

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("a wrong password is said so, the right one leads to the account, signing out ends it", async ({
      page,
    }) => {
      const person = await madePerson("member");
      await page.goto("/");
      await page.getByRole("link", { name: "サインイン" }).click();
      await expect(page).toHaveURL(/\/sign-in\?/);
      await fillSignIn(page, { ...person, password: "wrong" });
      await expect(page.locator("main").getByRole("alert")).toHaveText(
        /違います/,
      );
      await fillSignIn(page, person);
      await expect(page).toHaveURL(/\/account$/);
      await expect(page.getByText(person.email)).toBeVisible();
      await expect(page.getByText("一般", { exact: true })).toBeVisible();
      await page.getByRole("button", { name: "サインアウト" }).click();
      await expect(page).toHaveURL(/\/sign-in/);
      await page.goto("/account");
      await expect(page).toHaveURL(/\/sign-in/);
      expect(
        await database().session.count({ where: { userId: person.id } }),
      ).toBe(0);
    });
  });
}

test("in English everything is in English", async ({ page }) => {
  const person = await madePerson("member");
  await page.goto("/en/account");
  await expect(page).toHaveURL(/\/en\/sign-in\?/);
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password").fill("wrong");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/en\/sign-in\?/);
  await expect(page.locator("main").getByRole("alert")).toHaveText(/is wrong/);
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/en\/account$/);
});

test("an unknown e-mail gets the same answer as a wrong password", async ({
  page,
}) => {
  const person = await madePerson("member");
  const answers: string[] = [];
  for (const email of [person.email, `nobody-${person.email}`]) {
    await page.goto("/sign-in");
    await fillSignIn(page, { email, password: "wrong" });
    await expect(page.locator("main").getByRole("alert")).toBeVisible();
    answers.push(page.url(), await page.locator("main").innerText());
  }
  expect(answers.slice(0, 2)).toEqual(answers.slice(2));
});

test("signing in leads to the page that asked for it, never to another site", async ({
  page,
  baseURL,
}) => {
  const person = await madePerson("member");
  for (const [asked, end] of [
    ["/?benchmark=kurabe-mini-1", "/?benchmark=kurabe-mini-1"],
    ["https://evil.example/", "/account"],
    ["//evil.example/", "/account"],
    ["/.//evil.example/", "/account"],
  ] as const) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(asked)}`);
    await fillSignIn(page, person);
    await expect(page).toHaveURL(`${baseURL}${end}`);
  }
});

test("a form sent by another site, or without its token, signs nobody in", async ({
  request,
  baseURL,
}) => {
  const person = await madePerson("member");
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const form = { csrfToken, email: person.email, password: person.password };
  const url = "/api/auth/callback/credentials";
  const post = (options: object) =>
    request.post(url, { form, maxRedirects: 0, ...options });
  const foreign = { origin: "https://evil.example" };
  expect((await post({ headers: foreign })).status()).toBe(403);
  const crossSite = { "sec-fetch-site": "cross-site" };
  expect((await post({ headers: crossSite })).status()).toBe(403);
  const json = { form: undefined, data: form };
  expect((await post(json)).status()).toBe(415);
  const long = { form: { ...form, password: "x".repeat(20_000) } };
  expect((await post(long)).status()).toBe(413);
  const forged = await post({ form: { ...form, csrfToken: "0".repeat(64) } });
  expect(forged.headers()["location"]).toBe("/api/auth/signin?error=Expired");
  expect(await database().session.count({ where: { userId: person.id } })).toBe(
    0,
  );
  const right = await post({ headers: { origin: baseURL } });
  expect(right.headers()["location"]).toBe("/account");
  expect(right.headers()["set-cookie"]).toMatch(
    /session-token=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax/,
  );
  const where = { userId: person.id };
  await request.post("/api/auth/signout", { form: {}, maxRedirects: 0 });
  expect(await database().session.count({ where })).toBe(1);
  await request.post("/api/auth/signout", {
    form: { csrfToken },
    maxRedirects: 0,
  });
  expect(await database().session.count({ where })).toBe(0);
});

test("what the site does not use of next-auth is not there", async ({
  request,
}) => {
  for (const path of ["session", "providers", "_log", "callback/credentials"]) {
    expect((await request.get(`/api/auth/${path}`)).status(), path).toBe(404);
  }
  for (const path of ["session", "signin/credentials", "_log", "csrf"]) {
    const answer = await request.post(`/api/auth/${path}`, { form: {} });
    expect(answer.status(), path).toBe(404);
  }
});

test("a browser that takes no cookies is told so", async ({ request }) => {
  const answer = await request.get("/sign-in?callbackUrl=/account&cookie=sent");
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain("Cookieが必要です");
});

test("one browser signs all others out", async ({ page, browser, baseURL }) => {
  const person = await madePerson("reviewer");
  const other = await browser.newPage({ baseURL: baseURL ?? "" });
  await signIn(other, person);
  await signIn(page, person);
  await expect(page.getByText("別のブラウザー")).toBeVisible();
  await page.getByRole("button", { name: "ほかをすべてサインアウト" }).click();
  await expect(page.getByText("別のブラウザー")).toBeHidden();
  await other.goto("/account");
  await expect(other).toHaveURL(/\/sign-in/);
  await page.reload();
  await expect(page.getByText(person.email)).toBeVisible();
  await other.close();
});

test("another site's form signs nobody out", async ({ page, baseURL }) => {
  const person = await madePerson("member");
  await giveSession(page, person);
  const html = await (await page.request.get("/account")).text();
  const action = /name="(\$ACTION_ID_\w+)"/.exec(html)?.[1] ?? "none";
  const post = (headers: Record<string, string>, locale = "ja") =>
    page.request.post("/account", {
      multipart: { [action]: "", locale },
      headers,
      maxRedirects: 0,
    });
  const where = { userId: person.id };
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ];
  for (const headers of foreign) {
    const answer = await post(headers);
    expect(answer.status(), JSON.stringify(headers)).toBeGreaterThan(399);
  }
  expect((await post({ origin: baseURL ?? "" }, "xx")).status()).toBe(404);
  expect(await database().session.count({ where })).toBe(1);
  expect((await post({ origin: baseURL ?? "" })).status()).toBe(303);
  expect(await database().session.count({ where })).toBe(0);
});

test("personal pages are stored nowhere, and the public board knows nobody", async ({
  page,
}) => {
  const person = await madePerson("admin");
  const paths = ["/sign-in", "/account", "/en/account", "/admin/runs"];
  for (const path of paths) {
    if (path === "/account") await giveSession(page, person);
    const answer = await page.goto(path);
    const control = answer?.headers()["cache-control"];
    expect(control, path).toContain("private");
    expect(control, path).toContain("no-store");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute(
      "content",
      /noindex/,
    );
  }
  const board = await page.goto("/");
  expect(board?.headers()["set-cookie"]).toBeUndefined();
  const html = (await board?.text()) ?? "";
  expect(html).not.toContain(person.email);
  expect(html).not.toContain("Test admin");
});
