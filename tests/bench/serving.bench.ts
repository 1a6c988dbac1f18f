import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { getBoard } from "../../lib/db/get-board.ts";
import type { Board } from "../../lib/schema/board.ts";
import { timesOfChanges } from "./freshness.ts";
import { load } from "./load.ts";
import { withMadeSite } from "./made-site.ts";
import { median, report } from "./report.ts";

/**
 * How the board of 300 models is served, side by side in interleaved rounds: by a bare Node server that has the bytes
 * in memory; by Kurabe from memory; by Kurabe as rendered anew each time. And how large the document is.
 */
const MODELS = 300;
const ROUNDS = 5;

const children: ChildProcess[] = [];
try {
  await withMadeSite({ models: MODELS }, async (site, pid) => {
    const board = await getBoard("neo-1.1");
    if (!board) throw new Error("There is no board.");
    const app = { url: `${site}/`, pid };
    await measureSpeed(app);
    await measureFreshness(app.url);
    await measureSizes(app.url, board);
  });
} finally {
  for (const child of children) child.kill("SIGTERM");
  await Promise.all(
    children.map((child) => child.exitCode === null && once(child, "exit")),
  );
}

async function startBare(page: {
  body: string;
  headers: string[];
}): Promise<Served> {
  const child = fork(join(import.meta.dirname, "bare-server.ts"));
  children.push(child);
  child.send(page);
  const [message] = (await once(child, "message")) as [{ port: number }];
  return { url: `http://127.0.0.1:${message.port}/`, pid: child.pid ?? 0 };
}

async function measureSpeed(app: Served): Promise<void> {
  const br = { "accept-encoding": "br" };
  const bare = await startBare(await fetchRaw(app.url, br));
  // A request with a right of its own goes past the cache.
  const past = { "accept-encoding": "gzip", authorization: "Bearer none" };
  const rounds: Speed[][] = [[], [], []];
  await load(app.url, { headers: br, ms: 1000 });
  await load(bare.url, { headers: br, ms: 1000 });
  for (let round = 0; round < ROUNDS; round++) {
    // In turn the first: what was under load before costs the next one something.
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    for (const which of order)
      rounds[which]?.push(await speedOf(which === 0 ? bare : app, br));
    rounds[2]?.push(await speedOf(app, past));
  }
  const [a = 0, b = 0, c = 0] = rounds.map((all) =>
    median(all.map(({ perSecond }) => perSecond)),
  );
  console.log(
    `${MODELS} models, 16 connections, medians of ${ROUNDS}: bare Node ${a.toFixed(0)}/s, Kurabe ${b.toFixed(0)}/s, rendered anew ${c.toFixed(1)}/s`,
  );
  report("Kurabe / bare Node", b / a, ">=", 0.5);
  report("Kurabe / rendered anew", b / c, ">=", 10);
  const [bareCpu = 0, ownCpu = 0] = rounds.map((all) =>
    median(all.map(({ perCpuSecond }) => perCpuSecond)),
  );
  if (Number.isNaN(ownCpu)) return;
  console.log(
    `answers per second of the server's own CPU, whoever else uses the machine: bare Node ${bareCpu.toFixed(0)}, Kurabe ${ownCpu.toFixed(0)}`,
  );
  report("Kurabe / bare Node, by CPU", ownCpu / bareCpu, ">=", 0.5);
}

interface Served {
  url: string;
  pid: number;
}

interface Speed {
  perSecond: number;
  /** NaN where the system does not tell. */
  perCpuSecond: number;
}

async function speedOf(
  { url, pid }: Served,
  headers: Record<string, string>,
): Promise<Speed> {
  const ms = 3000;
  const before = cpuSeconds(pid);
  const perSecond = await load(url, { headers, ms });
  const cpu = cpuSeconds(pid) - before;
  return { perSecond, perCpuSecond: (perSecond * ms) / 1000 / cpu };
}

/** What a process has used so far: Linux counts it in hundredths of a second. */
function cpuSeconds(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return NaN;
  const fields = readFileSync(file, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function measureFreshness(app: string): Promise<void> {
  const times = await timesOfChanges(app, 20);
  console.log(
    `a change is in the page after ${median(times).toFixed(0)} ms (median of 20), rendering it included`,
  );
  report("slowest of 20 changes, ms", Math.max(...times), "<=", 2000);
}

async function measureSizes(app: string, board: Board): Promise<void> {
  const { html, bytes: document } = await fetchHtml(app);
  console.log(
    `document ${kb(Buffer.byteLength(html))}, compressed ${kb(document)} (br)`,
  );
  report("document, compressed kB", document / 1000, "<=", 150);
  const shown = shownRows(board);
  const bare = compress(bareTable(shown)) + compress(JSON.stringify(shown));
  report(
    `document / bare HTML table + JSON (${kb(bare)})`,
    document / bare,
    "<=",
    1.3,
  );
}

/** What the table shows, as it shows it, and nothing else. */
function shownRows({ benchmark, rows }: Board): (string | number | null)[][] {
  const categories = benchmark.axes.flatMap((axis) => axis.categories);
  return rows.map((row) => [
    row.slug,
    row.displayName,
    row.organisation,
    row.totalParametersB,
    row.evidence,
    row.answered,
    rounded(row.overall),
    ...Object.values(row.axes).map(rounded),
    ...categories.map(({ id }) => rounded(row.parts[id] ?? null)),
  ]);
}

function rounded(score: number | null): number | null {
  return score === null ? null : Number(score.toFixed(3));
}

function bareTable(rows: (string | number | null)[][]): string {
  const lines = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${cell ?? ""}`).join("")}`,
  );
  return `<!doctype html><table>${lines.join("\n")}</table>`;
}

async function fetchRaw(url: string, headers: Record<string, string>) {
  const { request } = await import("node:http");
  await fetch(url);
  const asking = request(url, { headers });
  asking.end();
  const [response] = await once(asking, "response");
  const body = Buffer.concat(await response.toArray());
  const dropped = new Set(["date", "connection", "keep-alive"]);
  const raw: string[] = response.rawHeaders;
  const kept = raw.flatMap((name, at) =>
    at % 2 === 0 && !dropped.has(name.toLowerCase())
      ? [name, raw[at + 1] ?? ""]
      : [],
  );
  return { body: body.toString("base64"), headers: kept };
}

async function fetchHtml(url: string) {
  const html = await (await fetch(url)).text();
  const { body } = await fetchRaw(url, { "accept-encoding": "br" });
  return { html, bytes: Buffer.from(body, "base64").length };
}

// As the server compresses.
function compress(text: string): number {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 6 },
  }).length;
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
