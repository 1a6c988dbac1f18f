import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  hashSessionToken,
  newSessionToken,
} from "../../lib/auth/session-token.ts";
import { closeDatabase, database } from "../../lib/db/client.ts";
import { saveSession } from "../../lib/db/save-session.ts";
import { saveUser } from "../../lib/db/save-user.ts";
import { setSetting } from "../../lib/env.ts";
import { ensureBenchmarks } from "../../lib/jobs/ensure-benchmarks.ts";
import { createDatabase, withDatabase } from "../../lib/launch/databases.ts";
import { freePort } from "../../lib/launch/free-port.ts";
import { migrate } from "../../lib/launch/migrate.ts";
import { startThrowAwayPostgres } from "../../lib/launch/throw-away-postgres.ts";
import { report } from "./report.ts";

/**
 * A 600 MB file sent in stretches of 4 MiB to a server that is killed, kill -9, after a third and after two thirds, and
 * while it scores: what arrives is what was sent, and becomes one run. `KURABE_DEMO=off`, no other load.
 */
const MEGABYTES = 600;
const STRETCH = 4 * 1024 * 1024;

const folder = mkdtempSync(join(tmpdir(), "kurabe-upload-bench-"));
const postgres = await startThrowAwayPostgres();
// As its functions see it.
let server = null as ChildProcess | null;
try {
  await createDatabase(postgres.url, "uploads");
  const databaseUrl = withDatabase(postgres.url, "uploads");
  await migrate(databaseUrl);
  setSetting("DATABASE_URL", databaseUrl);
  await ensureBenchmarks();
  const cookie = await signedIn();
  const site = `http://127.0.0.1:${await freePort()}`;
  await serve(site);
  await measure(site, cookie);
} finally {
  server?.kill("SIGKILL");
  await closeDatabase();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(site: string, cookie: string): Promise<void> {
  const { path, size, sha256 } = await makeFile();
  const headers = { cookie, "content-type": "application/json" };
  const begun = await fetch(`${site}/api/uploads`, {
    method: "POST",
    headers,
    body: JSON.stringify({
      model: "large",
      files: [{ name: "answers.jsonl", size, sha256 }],
    }),
  });
  const { id, files } = (await begun.json()) as {
    id: string;
    files: { id: string }[];
  };
  const url = `${site}/api/uploads/${id}/files/${files[0]?.id}`;
  const started = performance.now();
  let peak = 0;
  for (const until of [size / 3, (size / 3) * 2, size]) {
    peak = Math.max(peak, await send(url, cookie, path, until));
    if (until === size) break;
    await killed();
    await serve(site);
  }
  const seconds = (performance.now() - started) / 1000;
  report("MB/s sent, restarts included", MEGABYTES / seconds, ">=", 10);
  report("server's RSS while it receives, MB", peak, "<=", 700);
  await fetch(`${site}/api/uploads/${id}/process`, { method: "POST", headers });
  await killed();
  await serve(site);
  while ((await statusOf(id)) === "processing") await sleep(500);
  const whole = (performance.now() - started) / 1000;
  report("seconds from the first byte to the result", whole, "<=", 300);
  const stored = await database().runFile.findMany({
    where: { runId: id },
    select: { file: { select: { sha256: true } } },
  });
  const isSame = stored.length === 1 && stored[0]?.file.sha256 === sha256;
  report("runs whose file is the one that was sent", Number(isSame), ">=", 1);
}

/** Sends until at least this many bytes are acknowledged; the server's largest RSS meanwhile, in MB. */
async function send(
  url: string,
  cookie: string,
  path: string,
  until: number,
): Promise<number> {
  const tus = { cookie, "tus-resumable": "1.0.0" };
  const head = await fetch(url, { method: "HEAD", headers: tus });
  let offset = Number(head.headers.get("upload-offset"));
  let peak = 0;
  const handle = await open(path);
  const buffer = Buffer.alloc(STRETCH);
  while (offset < until) {
    const { bytesRead } = await handle.read(buffer, 0, STRETCH, offset);
    const body = buffer.subarray(0, bytesRead);
    const checksum = createHash("sha256").update(body).digest("base64");
    const answer = await fetch(url, {
      method: "PATCH",
      headers: {
        ...tus,
        "content-type": "application/offset+octet-stream",
        "upload-offset": String(offset),
        "upload-checksum": `sha256 ${checksum}`,
      },
      body,
    });
    if (answer.status !== 204) throw new Error(`${answer.status}`);
    offset = Number(answer.headers.get("upload-offset"));
    peak = Math.max(peak, residentMegabytes());
  }
  await handle.close();
  return peak;
}

function residentMegabytes(): number {
  const status = readFileSync(`/proc/${server?.pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024;
}

/** Kurabe Mini's answers, each line with blanks after it that mean nothing. */
async function makeFile() {
  const source = "prisma/demo/kurabe-mini-1/baseline-echo/answers.jsonl";
  const lines = readFileSync(source, "utf8").trim().split("\n");
  const pad = " ".repeat(Math.ceil((MEGABYTES * 1e6) / lines.length));
  const path = join(folder, "answers.jsonl");
  const hash = createHash("sha256");
  const handle = await open(path, "w");
  let size = 0;
  for (const line of lines) {
    const bytes = Buffer.from(`${line}${pad}\n`);
    hash.update(bytes);
    size += bytes.length;
    await handle.writeFile(bytes);
  }
  await handle.close();
  return { path, size, sha256: hash.digest("hex") };
}

async function statusOf(id: string): Promise<string | undefined> {
  const found = await database().upload.findUnique({ where: { id } });
  return found?.status;
}

async function signedIn(): Promise<string> {
  const saved = await saveUser({
    email: "bench@example.org",
    name: "Bench",
    role: "member",
    passwordHash: null,
    actorId: null,
    reason: "bench",
  });
  if (!saved.ok) throw new Error("The e-mail is taken.");
  const token = newSessionToken();
  await saveSession({
    tokenHash: hashSessionToken(token),
    userId: saved.id,
    replaces: null,
    expires: new Date(Date.now() + 3_600_000),
  });
  return `next-auth.session-token=${token}`;
}

async function serve(site: string): Promise<void> {
  server = spawn(process.execPath, ["lib/launch/serve.ts"], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      KURABE_DATA_DIR: join(folder, "data"),
      KURABE_DEMO: "off",
      HOST: "127.0.0.1",
      PORT: new URL(site).port,
    },
  });
  await once(server, "message");
}

async function killed(): Promise<void> {
  if (!server) return;
  const ended = once(server, "exit");
  server.kill("SIGKILL");
  await ended;
}
