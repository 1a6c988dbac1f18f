import { randomUUID } from "node:crypto";
import { expect, test, type Page } from "@playwright/test";
import { hashPassword } from "#lib/auth/password-hash.ts";
import { closeDatabase, database } from "#lib/db/client.ts";
import { saveUser } from "#lib/db/save-user.ts";
import { setSetting } from "#lib/env.ts";
import { startMailServer, type MailServer } from "./support/mail-server.ts";
import { startOidcServer, type OidcServer } from "./support/oidc-server.ts";
import { startOwnServer, type OwnServer } from "./support/own-server.ts";

// A server of its own, with a real OpenID provider and a real mail server beside it.
let site: OwnServer;
let oidc: OidcServer;
let mail: MailServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  [oidc, mail] = await Promise.all([startOidcServer(), startMailServer()]);
  site = await startOwnServer("kurabe_sign_in_sites", {
    KURABE_OIDC_ISSUER: oidc.issuer,
    KURABE_OIDC_ID: oidc.client.id,
    KURABE_OIDC_SECRET: oidc.client.secret,
    KURABE_OIDC_NAME: "Lab ID",
    KURABE_SMTP_URL: mail.url,
  });
  oidc.register(site.url);
  setSetting("DATABASE_URL", site.databaseUrl);
});

test.afterAll(async () => {
  await closeDatabase();
  await site.stop();
  await Promise.all([oidc.stop(), mail.stop()]);
});

async function enterByOidc(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Lab IDでサインイン" }).click();
  await passOidc(page, name);
}

async function passOidc(page: Page, name: string): Promise<void> {
  await page.locator('input[name="login"]').fill(name);
  await page.locator('input[name="password"]').fill("any");
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(/interaction/);
  await page.locator('button[type="submit"]').click();
}

async function userWithPassword(email: string): Promise<string> {
  const password = `pass ${randomUUID()}`;
  const saved = await saveUser({
    email,
    name: "Known",
    role: "member",
    passwordHash: await hashPassword(password),
    actorId: null,
    reason: "test",
  });
  expect(saved.ok).toBe(true);
  return password;
}

async function enterByPassword(page: Page, email: string, password: string) {
  const form = page.locator('form[action="/api/auth/callback/credentials"]');
  await form.getByLabel("メールアドレス").fill(email);
  await form.getByLabel("パスワード").fill(password);
  await form.getByRole("button", { name: "サインイン" }).click();
  await expect(page).toHaveURL(/\/account$/);
}

const newName = () => `p${randomUUID().slice(0, 8)}`;

test("the first administrator comes in by the link that the start prints, without JavaScript", async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const link = /http\S+\/link\/[\w-]{43}/.exec(site.output())?.[0] ?? "";
  await page.goto(link);
  await page.getByLabel("メールアドレス").fill("first@example.org");
  await page.getByLabel("名前").fill("最初の人");
  await page.getByLabel("新しいパスワード").fill("a long enough password");
  await page.getByRole("button", { name: "決めてサインイン" }).click();
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByText("管理者", { exact: true })).toBeVisible();
  await page.context().close();
});

test("an issuer of one's own signs in, twice the same person", async ({
  page,
}) => {
  const name = newName();
  await page.goto(`${site.url}/sign-in`);
  await enterByOidc(page, name);
  await expect(page).toHaveURL(`${site.url}/account`);
  await expect(page.getByText(`${name}@oidc.example`)).toBeVisible();
  await page.context().clearCookies();
  await page.goto(`${site.url}/sign-in`);
  await enterByOidc(page, name);
  await expect(page).toHaveURL(`${site.url}/account`);
  const email = `${name}@oidc.example`;
  const users = await database().user.findMany({
    where: { email },
    include: { accounts: true, sessions: true },
  });
  expect(users).toHaveLength(1);
  expect(users[0]?.accounts).toMatchObject([
    { provider: "oidc", access_token: null, id_token: null },
  ]);
  expect(users[0]?.emailVerified).not.toBeNull();
  expect(users[0]?.language).toBe("ja");
  const cookies = await page.context().cookies(site.url);
  const session = cookies.find(({ name: each }) => /session/.test(each));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  expect(JSON.stringify(users)).not.toContain(session?.value);
});

test("an issuer takes over no account with the same e-mail; signed in, it is linked to it", async ({
  page,
}) => {
  const name = newName();
  const email = `${name}@oidc.example`;
  const password = await userWithPassword(email);
  await page.goto(`${site.url}/sign-in`);
  await enterByOidc(page, name);
  await expect(page.locator("main").getByRole("alert")).toHaveText(
    /アカウントがすでにあります/,
  );
  expect(await database().account.count({ where: { user: { email } } })).toBe(
    0,
  );
  await enterByPassword(page, email, password);
  await page.getByRole("button", { name: "Lab IDをつなぐ" }).click();
  await page.locator('button[type="submit"]').first().waitFor();
  await page.waitForURL(/\/account$|interaction/);
  if (!page.url().endsWith("/account")) await passOidc(page, name);
  await expect(
    page.getByRole("button", { name: "Lab IDを外す" }),
  ).toBeVisible();
  await page.context().clearCookies();
  await page.goto(`${site.url}/sign-in`);
  await enterByOidc(page, name);
  await expect(page).toHaveURL(`${site.url}/account`);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an issuer signs in from a page whose forms may lead nowhere else", async ({
    page,
  }) => {
    const answer = await page.goto(`${site.url}/en/sign-in`);
    const policy = answer?.headers()["content-security-policy"];
    expect(policy).toContain("form-action 'self';");
    await page.getByRole("button", { name: "Sign in with Lab ID" }).click();
    await passOidc(page, newName());
    await expect(page).toHaveURL(`${site.url}/en/account`);
  });
});

test("who is suspended is let in by no issuer", async ({ page }) => {
  const name = newName();
  await page.goto(`${site.url}/sign-in`);
  await enterByOidc(page, name);
  await expect(page).toHaveURL(`${site.url}/account`);
  await database().user.update({
    where: { email: `${name}@oidc.example` },
    data: { suspendedAt: new Date() },
  });
  await page.context().clearCookies();
  await page.goto(`${site.url}/sign-in`);
  await enterByOidc(page, name);
  await expect(page).toHaveURL(/\/sign-in\?/);
  await page.goto(`${site.url}/account`);
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a mailed link signs its receiver in once; who has no account gets none, and the same answer", async ({
  page,
}) => {
  const [known, unknown] = [newName(), newName()].map(
    (name) => `${name}@example.org`,
  ) as [string, string];
  await userWithPassword(known);
  const answers: string[] = [];
  for (const email of [unknown, known]) {
    await page.goto(`${site.url}/sign-in`);
    const form = page.locator("form", { hasText: "メールでサインイン" });
    await form.getByLabel("メールアドレス").fill(email);
    await form.getByRole("button", { name: "リンクを送る" }).click();
    await expect(form.getByRole("status")).toBeVisible();
    answers.push(await form.getByRole("status").innerText());
  }
  expect(answers[0]).toBe(answers[1]);
  // Asked for second, and the only one that is sent.
  const { to, text } = await mail.next();
  expect(to).toEqual([known]);
  const path = /\/link\/[\w-]{43}/.exec(text)?.[0] ?? "";
  await page.request.get(site.url + path);
  await page.goto(site.url + path);
  await page.getByRole("button", { name: "サインイン" }).click();
  await expect(page).toHaveURL(`${site.url}/account`);
  await expect(page.getByText(known)).toBeVisible();
  await page.context().clearCookies();
  await page.goto(site.url + path);
  await expect(
    page.getByRole("heading", { name: "リンクは使えません" }),
  ).toBeVisible();
});

test("a mailed link is in the account's language; in the page's that asked where none is known", async ({
  page,
}) => {
  const email = `${newName()}@example.org`;
  await userWithPassword(email);
  const ask = async (): Promise<string> => {
    await page.goto(`${site.url}/en/sign-in`);
    const form = page.locator("form", { hasText: "Sign in by e-mail" });
    await form.getByLabel("E-mail address").fill(email);
    await form.getByRole("button", { name: "Send the link" }).click();
    return (await mail.next()).text;
  };
  const first = await ask();
  expect(first).toContain("It works once");
  expect(first).toMatch(/\d\/en\/link\//);
  await database().user.update({
    where: { email },
    data: { language: "ja" },
  });
  const second = await ask();
  expect(second).not.toContain("It works once");
  expect(second).toMatch(/\d\/link\//);
});

test("whoever comes by an issuer from an English page is sent English mails", async ({
  page,
}) => {
  const name = newName();
  await page.goto(`${site.url}/en/sign-in`);
  await page.getByRole("button", { name: "Sign in with Lab ID" }).click();
  await passOidc(page, name);
  await expect(page).toHaveURL(`${site.url}/en/account`);
  const where = { email: `${name}@oidc.example` };
  const user = await database().user.findUnique({ where });
  expect(user?.language).toBe("en");
});
