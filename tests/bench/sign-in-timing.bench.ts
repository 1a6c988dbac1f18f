import { randomUUID } from "node:crypto";
import { hashPassword } from "../../lib/auth/password-hash.ts";
import { pool } from "../../lib/db/pool.ts";
import { saveUser } from "../../lib/db/save-user.ts";
import { setSetting } from "../../lib/env.ts";
import { startMailServer } from "../e2e/support/mail-server.ts";
import { withMadeSite } from "./made-site.ts";
import { median, report } from "./report.ts";

/**
 * `node tests/bench/sign-in-timing.bench.ts TRIES`: whether the time of an answer tells who has an account. A wrong
 * password and the request for a mailed link, which is also the way in for whoever forgot their password, for addresses
 * with an account and without one in turn. The difference of the medians is given as a part of the quartile range of
 * those without: 0.3 of it are about two standard errors at 100 tries each.
 */
const tries = Number(process.argv[2] ?? 100);
const ways = ["known", "unknown"] as const;
type Ask = (email: string) => Promise<void>;

const mail = await startMailServer();
setSetting("KURABE_SMTP_URL", mail.url);
try {
  await withMadeSite({ models: 2 }, async (url) => {
    const known = `${randomUUID()}@example.org`;
    await saveUser({
      email: known,
      name: "Known",
      role: "member",
      passwordHash: await hashPassword("right and long enough"),
      actorId: null,
      reason: "bench",
    });
    await compare("wrong password", known, await passwordForm(url));
    await compare("mailed link", known, await linkForm(url), async () => {
      // What is sent afterwards is not to be in the time of the next answer.
      await mail.next();
    });
  });
} finally {
  await mail.stop();
}

async function compare(
  what: string,
  known: string,
  ask: Ask,
  afterKnown: () => Promise<void> = async () => {},
): Promise<void> {
  const times = { known: [] as number[], unknown: [] as number[] };
  // The first ten warm the server up.
  for (let n = -10; n < tries; n++) {
    for (const way of n % 2 === 0 ? ways : ways.toReversed()) {
      const email = way === "known" ? known : `${randomUUID()}@example.org`;
      await pool().query("delete from rate_limits");
      const start = performance.now();
      await ask(email);
      const time = performance.now() - start;
      if (n >= 0) times[way].push(time);
      if (way === "known") await afterKnown();
    }
  }
  const [with_, without] = [median(times.known), median(times.unknown)];
  console.log(
    `${what}: ${with_.toFixed(2)} ms with an account, ${without.toFixed(2)} ms without (medians of ${tries})`,
  );
  const apart = Math.abs(with_ - without) / quartileRange(times.unknown);
  report(`${what}: difference / quartile range`, apart, "<=", 0.3);
}

function quartileRange(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? NaN;
  return at(0.75) - at(0.25);
}

/** The form of e-mail and password, as a browser without JavaScript sends it. */
async function passwordForm(url: string): Promise<Ask> {
  const answer = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  const cookie = cookiesOf(answer);
  return async (email) => {
    const body = new URLSearchParams({ csrfToken, email, password: "wrong" });
    await send(`${url}/api/auth/callback/credentials`, url, cookie, body);
  };
}

/** The form that asks for a link, with the fields by which Next knows its action. */
async function linkForm(url: string): Promise<Ask> {
  // Whoever has no cookie yet is sent to fetch it.
  const cookie = cookiesOf(await fetch(`${url}/api/auth/csrf`));
  const answer = await fetch(`${url}/sign-in`, { headers: { cookie } });
  const html = await answer.text();
  const form = html
    .split("<form")
    .find((part) => part.includes("$ACTION") && part.includes('name="email"'));
  const hidden = [...(form ?? "").matchAll(/<input type="hidden"[^>]*>/g)];
  const fields = hidden.map(([input]) => {
    const [, name = ""] = /name="([^"]*)"/.exec(input) ?? [];
    const [, value = ""] = /value="([^"]*)"/.exec(input) ?? [];
    return [name, value.replaceAll("&quot;", '"')] as const;
  });
  if (!fields.some(([name]) => name.startsWith("$ACTION")))
    throw new Error("The sign-in page has no form for a mailed link.");
  return async (email) => {
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    body.append("email", email);
    await send(`${url}/sign-in`, url, cookie, body);
  };
}

async function send(
  address: string,
  site: string,
  cookie: string,
  body: URLSearchParams | FormData,
): Promise<void> {
  const answer = await fetch(address, {
    method: "POST",
    redirect: "manual",
    headers: { origin: site, cookie },
    body,
  });
  await answer.arrayBuffer();
  if (answer.status >= 400) throw new Error(`${address}: ${answer.status}`);
}

function cookiesOf(answer: Response): string {
  const set = answer.headers.getSetCookie();
  return set.map((each) => each.split(";")[0]).join("; ");
}
