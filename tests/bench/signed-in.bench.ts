import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sessionCookie } from "../../lib/auth/auth-cookies.ts";
import {
  hashSessionToken,
  newSessionToken,
} from "../../lib/auth/session-token.ts";
import { getBenchmark } from "../../lib/benchmarks/list-benchmarks.ts";
import { pageRows } from "../../lib/charts/paginate.ts";
import { saveSession } from "../../lib/db/save-session.ts";
import { saveUser } from "../../lib/db/save-user.ts";
import { settings } from "../../lib/env.ts";
import { withNextApp } from "./empty-next.ts";
import { load } from "./load.ts";
import { withMadeSite } from "./made-site.ts";
import { median, report } from "./report.ts";

/**
 * A signed-in visitor's board of 300 models, in interleaved rounds: Kurabe's shared page and the one small call for what
 * is personal, beside a page of the same Next that asks the database who is there, reads the rows and draws as many of
 * them for each request.
 */
const ROUNDS = 5;
const BENCHMARK = "neo-1.1";
const names = ["whole", "call", "naive"] as const;
const NAME = "Signed-in visitor";

await withMadeSite({ models: 300 }, async (site) => {
  const cookie = await signIn();
  const columns = getBenchmark(BENCHMARK).axes.flatMap(({ id, categories }) => [
    id,
    ...categories.map((category) => category.id),
  ]);
  await withNextApp(
    readFileSync(join(import.meta.dirname, "naive-page.mjs"), "utf8"),
    (peer) => compare(site, peer, cookie),
    {
      DATABASE_URL: settings().DATABASE_URL ?? "",
      PEER_BENCHMARK: BENCHMARK,
      PEER_COLUMNS: ["overall", ...columns].join(","),
      PEER_ROWS: String(pageRows),
    },
  );
});

async function compare(
  site: string,
  peer: string,
  cookie: string,
): Promise<void> {
  const headers = { cookie, "accept-encoding": "br, gzip" };
  await assertSignedIn(`${site}/api/me`, cookie);
  await assertSignedIn(`${peer}/`, cookie);
  const ways = {
    whole: () => load([`${site}/`, `${site}/api/me`], { headers }),
    call: () => load(`${site}/api/me`, { headers }),
    naive: () => load(`${peer}/`, { headers }),
  };
  const rounds = {
    whole: [] as number[],
    call: [] as number[],
    naive: [] as number[],
  };
  for (const way of names) await ways[way]();
  for (let round = 0; round < ROUNDS; round++)
    for (const way of round % 2 === 0 ? names : names.toReversed())
      rounds[way].push(await ways[way]());
  const [whole, call, naive] = names.map((way) => median(rounds[way])) as [
    number,
    number,
    number,
  ];
  console.log(
    `300 models, 16 connections, medians of ${ROUNDS}: page and call ${whole.toFixed(0)}/s, the call alone ${call.toFixed(0)}/s, naive page ${naive.toFixed(1)}/s`,
  );
  report("signed-in board / naive dynamic page", whole / naive, ">=", 10);
}

async function signIn(): Promise<string> {
  const user = await saveUser({
    email: "visitor@example.org",
    name: NAME,
    role: "member",
    passwordHash: null,
    actorId: null,
    reason: "bench",
  });
  if (!user.ok) throw new Error("There is such a user already.");
  const token = newSessionToken();
  await saveSession({
    tokenHash: hashSessionToken(token),
    userId: user.id,
    expires: new Date(Date.now() + 3_600_000),
    replaces: null,
  });
  return `${sessionCookie()}=${token}`;
}

async function assertSignedIn(url: string, cookie: string): Promise<void> {
  const text = await (await fetch(url, { headers: { cookie } })).text();
  if (!text.includes(NAME)) throw new Error(`${url} does not know who asks.`);
}
