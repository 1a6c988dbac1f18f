import { randomUUID } from "node:crypto";
import { expect, test, type Page } from "@playwright/test";
import { hashLinkSecret, makeLink } from "#lib/auth/make-link.ts";
import { changeTeam } from "#lib/db/change-team.ts";
import { closeDatabase, database } from "#lib/db/client.ts";
import { createTeam } from "#lib/db/create-team.ts";
import { rateLimits } from "#lib/db/rate-limit.ts";
import { expectAccessible, sidewaysScroll } from "./support/look.ts";
import {
  fillSignIn,
  giveSession,
  madePerson,
  useServersDatabase,
} from "./support/made-people.ts";

test.beforeAll(() => useServersDatabase());
test.afterAll(() => closeDatabase());
// The limits are one address's, and every test has the same.
test.beforeEach(async () => void (await database().rateLimit.deleteMany()));

const password = "a long enough password";

test("the header of a public page knows who is signed in, and nobody else's does", async ({
  page,
}) => {
  await page.goto("/about");
  const header = page.getByRole("banner");
  await expect(header.getByRole("link", { name: "サインイン" })).toBeVisible();
  const before = await header.boundingBox();
  const person = await madePerson("member");
  await giveSession(page, person);
  await page.reload();
  const menu = header.getByText("Test member");
  await expect(menu).toBeVisible();
  expect(await header.boundingBox()).toEqual(before);
  await menu.click();
  const links = header.getByRole("group").getByRole("link");
  await expect(links).toHaveText([
    "アップロード",
    "自分の実行",
    "通知",
    "チーム",
    "アカウント",
  ]);
  await page.keyboard.press("Escape");
  await expect(links.first()).toBeHidden();
  const me = await page.request.get("/api/me");
  expect(me.headers()["cache-control"]).toBe("private, no-store");
  expect(await me.json()).toEqual({
    name: "Test member",
    role: "member",
    unread: 0,
  });
});

test("a token is made, shown once and revoked", async ({ page }) => {
  await giveSession(page, await madePerson("member"));
  await page.goto("/account/tokens");
  await page.getByLabel("名前").fill("CI");
  await page.getByRole("button", { name: "作る" }).click();
  const shown = page.getByLabel("新しいトークン");
  await expect(shown).toHaveValue(/^kurabe_[\w-]{49}$/);
  const token = await shown.inputValue();
  await page.reload();
  await expect(shown).toBeHidden();
  await expect(page.getByText(`kurabe_…${token.slice(-4)}`)).toBeVisible();
  expect(await page.content()).not.toContain(token);
  await page.getByRole("button", { name: "「CI」を無効にする" }).click();
  await expect(page.getByText("トークンはまだありません。")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a token's problems are said with what was filled in, and it is made", async ({
    page,
  }) => {
    await giveSession(page, await madePerson("member"));
    await page.goto("/en/account/tokens");
    await page.getByLabel("Name").fill("Kept name");
    for (const box of await page.getByRole("checkbox").all())
      await box.uncheck();
    await page.getByRole("button", { name: "Make it" }).click();
    await expect(page.locator("main").getByRole("alert")).toHaveText(
      "Choose at least one thing that it may do.",
    );
    await expect(page.getByLabel("Name")).toHaveValue("Kept name");
    await page.getByLabel("Upload").check();
    await page.getByRole("button", { name: "Make it" }).click();
    await expect(page.getByLabel("The new token")).toHaveValue(/^kurabe_/);
    // A browser sends the form again.
    await page.reload();
    await expect(page.locator("main").getByRole("alert")).toContainText(
      "This was sent before, and its token is made.",
    );
    await expect(page.getByLabel("The new token")).toBeHidden();
    const revokes = page.getByRole("button", { name: /^Revoke/ });
    await expect(revokes).toHaveCount(1);
    await page.getByRole("button", { name: "Make it" }).click();
    await expect(page.getByLabel("The new token")).toHaveValue(/^kurabe_/);
    await expect(revokes).toHaveCount(2);
  });

  test("a reloaded answer makes no second invitation", async ({ page }) => {
    const person = await madePerson("member");
    const slug = `team-${randomUUID().slice(0, 8)}`;
    await createTeam({ slug, name: "A team", userId: person.id });
    await giveSession(page, person);
    await page.goto(`/en/teams/${slug}`);
    const link = page.getByLabel("Invitation link");
    const takeBack = page.getByRole("button", { name: "Take back" });
    await page.getByRole("button", { name: "Make an invitation link" }).click();
    await expect(link).toHaveValue(/\/en\/invitations\//);
    await page.reload();
    await expect(page.locator("main").getByRole("alert")).toContainText(
      "This was sent before, and its link is made.",
    );
    await expect(link).toBeHidden();
    await expect(takeBack).toHaveCount(1);
  });
});

test("a one-time link sets a password once", async ({ page }) => {
  const person = await madePerson("member");
  const link = await makeLink({ kind: "password", userId: person.id });
  await page.goto(link);
  await page.getByLabel("新しいパスワード").fill("too short");
  await page.getByRole("button", { name: "決めてサインイン" }).click();
  expect(
    await page
      .getByLabel("新しいパスワード")
      .evaluate((field: HTMLInputElement) => field.validity.tooShort),
  ).toBe(true);
  await page.getByLabel("新しいパスワード").fill(password);
  await page.getByRole("button", { name: "決めてサインイン" }).click();
  await expect(page).toHaveURL(/\/account$/);
  await page.context().clearCookies();
  await page.goto(link);
  await expect(
    page.getByRole("heading", { name: "リンクは使えません" }),
  ).toBeVisible();
  await page.goto("/sign-in");
  await fillSignIn(page, { email: person.email, password });
  await expect(page).toHaveURL(/\/account$/);
});

test("a changed password signs other browsers out; the current one is asked for", async ({
  page,
}) => {
  const person = await madePerson("member");
  await giveSession(page, person);
  const stranger = { sessionToken: randomUUID(), userId: person.id };
  const expires = new Date(Date.now() + 60_000);
  await database().session.create({ data: { ...stranger, expires } });
  await page.goto("/account");
  await page.getByLabel("今のパスワード").fill("wrong");
  await page.getByLabel("新しいパスワード").fill(password);
  await page.getByRole("button", { name: "パスワードを変える" }).click();
  await expect(page.locator("main").getByRole("alert")).toHaveText(
    "今のパスワードが違います。",
  );
  await page.getByLabel("今のパスワード").fill(person.password);
  await page.getByLabel("新しいパスワード").fill(password);
  await page.getByRole("button", { name: "パスワードを変える" }).click();
  await expect(page.getByText("パスワードを変えました。")).toBeVisible();
  const left = await database().session.count({
    where: { userId: person.id },
  });
  expect(left).toBe(1);
});

test("where accounts are for the invited, an invitation makes one and lets it in", async ({
  page,
}) => {
  await page.goto("/sign-up");
  await expect(
    page.getByRole("heading", {
      name: "新しいアカウントは受け付けていません",
    }),
  ).toBeVisible();
  const owner = await madePerson("member");
  await giveSession(page, owner);
  await page.goto("/teams");
  const slug = `team-${randomUUID().slice(0, 8)}`;
  await page.getByLabel("名前", { exact: true }).fill("評価チーム");
  await page.getByLabel("URLでの名前").fill(slug);
  await page.getByRole("button", { name: "作る" }).click();
  await expect(page).toHaveURL(new RegExp(`/teams/${slug}$`));
  await page.getByRole("button", { name: "招待リンクを作る" }).click();
  const shown = page.getByLabel("招待リンク");
  await expect(shown).toHaveValue(/\/invitations\/[\w-]{43}$/);
  const { pathname } = new URL(await shown.inputValue());
  await page.context().clearCookies();
  await page.goto(pathname);
  await expect(
    page.getByRole("heading", { name: "「評価チーム」への招待" }),
  ).toBeVisible();
  const email = `${randomUUID()}@example.org`;
  await page.getByLabel("名前").fill("新しい人");
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByLabel("パスワード").fill(password);
  await page.getByRole("button", { name: "作る" }).click();
  await expect(page).toHaveURL(/\/teams$/);
  const made = await database().user.findUnique({ where: { email } });
  expect(made?.language).toBe("ja");
  await page.getByRole("link", { name: "評価チーム" }).click();
  await expect(page.getByText("あなたはメンバーです。")).toBeVisible();
  await page.getByRole("button", { name: "抜ける" }).click();
  await expect(page).toHaveURL(/\/teams$/);
  await expect(
    page.getByText("まだどのチームにも入っていません。"),
  ).toBeVisible();
  await giveSession(page, owner);
  await page.goto(`/teams/${slug}`);
  await page.getByLabel("元に戻せないことを確認しました").check();
  await page.getByRole("button", { name: "チームを削除" }).click();
  await expect(page).toHaveURL(/\/teams$/);
  expect((await page.request.get(`/teams/${slug}`)).status()).toBe(404);
});

test("a team is not there for others, byte for byte", async ({ page }) => {
  const owner = await madePerson("member");
  const slug = `team-${randomUUID().slice(0, 8)}`;
  await createTeam({ slug, name: "Secret", userId: owner.id });
  await giveSession(page, await madePerson("admin"));
  const answers = await Promise.all(
    [slug, "no-such-team"].map((name) => page.request.get(`/teams/${name}`)),
  );
  const [theirs, none] = await Promise.all(
    answers.map(async (answer) => ({
      status: answer.status(),
      text: (await answer.text()).replaceAll(/no-such-team|team-\w{8}/g, "X"),
    })),
  );
  expect(theirs?.status).toBe(404);
  expect(theirs).toEqual(none);
});

test("the language of mails is chosen beside the name, and kept", async ({
  page,
}) => {
  const person = await madePerson("member");
  const where = { id: person.id };
  await giveSession(page, person);
  await page.goto("/en/account");
  const profile = page.getByRole("region", { name: "Profile" });
  const language = profile.getByLabel("Language of mails");
  await expect(language).toHaveValue("en");
  await expect(profile).toContainText("mails are in both languages");
  await profile.getByLabel("Name").fill("Renamed");
  await language.selectOption("日本語");
  await profile.getByRole("button", { name: "Save" }).click();
  await expect(profile.getByRole("status")).toHaveText("Saved.");
  await expect(language).toHaveValue("ja");
  await expect(profile).not.toContainText("mails are in both languages");
  expect(await database().user.findUnique({ where })).toMatchObject({
    name: "Renamed",
    language: "ja",
  });
  const exported = await page.request.get("/account/export");
  expect(await exported.json()).toMatchObject({ language: "ja" });
});

test("data is exported without secrets, and the account goes with what was private", async ({
  page,
}) => {
  const person = await madePerson("member");
  await giveSession(page, person);
  const file = await page.request.get("/account/export");
  expect(file.headers()["content-disposition"]).toContain("kurabe-account");
  const data = await file.json();
  expect(data).toMatchObject({ email: person.email, role: "member" });
  expect(JSON.stringify(data)).not.toMatch(/hash"|argon2/i);
  await page.goto("/account/delete");
  const field = page.getByRole("textbox");
  await field.fill("something@else.example");
  await page.getByRole("button", { name: "アカウントを削除する" }).click();
  await expect(page.locator("main").getByRole("alert")).toHaveText(
    "入力が一致しません。",
  );
  await field.fill(person.email);
  await page.getByRole("button", { name: "アカウントを削除する" }).click();
  await expect(page).toHaveURL(/\/$/);
  const where = { id: person.id };
  expect(await database().user.count({ where })).toBe(0);
  expect((await page.request.get("/account/export")).status()).toBe(404);
});

test("one wrong password too many is 429 with the time to wait, also with the right one", async ({
  page,
  request,
}) => {
  const person = await madePerson("member");
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const post = (word: string) =>
    request.post("/api/auth/callback/credentials", {
      form: { csrfToken, email: person.email, password: word },
      maxRedirects: 0,
    });
  for (let n = 0; n < rateLimits["sign-in"].points; n++) {
    expect((await post("wrong")).status(), `try ${n}`).toBe(302);
  }
  const refused = await post(person.password);
  expect(refused.status()).toBe(429);
  expect(Number(refused.headers()["retry-after"])).toBeGreaterThan(0);
  await page.goto("/en/sign-in");
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.locator("main").getByRole("alert")).toHaveText(
    /Too many tries/,
  );
  const other = await madePerson("member");
  await fillEnglish(page, other);
  await expect(page).toHaveURL(/\/account$/);
});

async function fillEnglish(
  page: Page,
  person: { email: string; password: string },
) {
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

for (const [colorScheme, prefix] of [
  ["light", ""],
  ["dark", "/en"],
] as const) {
  test(`axe finds nothing and nothing is wider than a phone, ${colorScheme}, "${prefix}"`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 800 });
    const person = await madePerson("member");
    const slug = `team-${randomUUID().slice(0, 8)}`;
    await createTeam({ slug, name: "A team", userId: person.id });
    const secret = randomUUID().replaceAll("-", "").padEnd(43, "x");
    await changeTeam(slug, person.id, {
      kind: "invite",
      id: randomUUID(),
      role: "viewer",
      tokenHash: hashLinkSecret(secret),
      expires: new Date(Date.now() + 60_000),
    });
    const link = await makeLink({ kind: "password", userId: person.id });
    const look = async (path: string) => {
      await page.goto(`${prefix}${path}`);
      await expectAccessible(page, colorScheme);
      expect([path, await sidewaysScroll(page)]).toEqual([path, 0]);
    };
    await look("/sign-up");
    await look(link);
    await look("/link/none");
    await look(`/invitations/${secret}`);
    await giveSession(page, person);
    await look(`/invitations/${secret}`);
    await look("/account");
    await look("/account/tokens");
    await look("/account/delete");
    await look("/teams");
    await look(`/teams/${slug}`);
    // The open menu covers links of the header, which axe would call too small.
    const menu = page.getByRole("banner").locator(".account-menu");
    await menu.locator("summary").click();
    await expect(menu.getByRole("link").last()).toBeInViewport();
    expect(await sidewaysScroll(page)).toBe(0);
  });
}
