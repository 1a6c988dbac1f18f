import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { postgresBinaries } from "./postgres-binaries.ts";
import { isRunning } from "./processes.ts";
import { unprivileged } from "./unprivileged.ts";

export type PostgresProcess = { pid: number; port: number };

/** The server that runs on a data folder, or null. A stale pid file is no server. */
export function runningPostgres(folder: string): PostgresProcess | null {
  const [pid, , , port] = pidFile(folder).map(Number);
  if (!pid || !port || !isRunning(pid, "postgres")) return null;
  return { pid, port };
}

/**
 * Starts Postgres on a data folder and waits until it accepts connections,
 * for as long as crash recovery takes. It lives on when this process ends.
 * @returns the server, or what its log says about its refusal
 */
export async function startPostgres(
  folder: string,
  { port, log, flags }: { port: number; log: string; flags: string[] },
): Promise<PostgresProcess | { refusal: string }> {
  if (!runningPostgres(folder)) rmSync(pidPath(folder), { force: true });
  const { postgres } = await postgresBinaries();
  const { command, args, options } = unprivileged(
    postgres,
    ["-D", folder, "-p", `${port}`, ...flags],
    [folder],
  );
  const output = openSync(log, "w", 0o600);
  // Its own session: a terminal's Ctrl-C must reach Kurabe alone, which drains first.
  const child = spawn(command, args, {
    ...options,
    detached: true,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  child.unref();
  let ended = false;
  child.on("exit", () => (ended = true)).on("error", () => (ended = true));
  while (!ended) {
    if (isReady(folder, child.pid)) return { pid: child.pid ?? 0, port };
    await delay(20);
  }
  return { refusal: refusalIn(readFileSync(log, "utf8")) };
}

/** Ends the server of a data folder: open transactions are rolled back. */
export async function stopPostgres(folder: string): Promise<void> {
  const server = runningPostgres(folder);
  if (!server) return;
  process.kill(server.pid, "SIGINT");
  while (runningPostgres(folder)) await delay(20);
}

// Line 8 of the pid file is the server's state.
function isReady(folder: string, pid: number | undefined): boolean {
  const lines = pidFile(folder);
  return Number(lines[0]) === pid && lines[7] === "ready";
}

function pidFile(folder: string): string[] {
  try {
    const text = readFileSync(pidPath(folder), "utf8");
    return text.split("\n").map((line) => line.trim());
  } catch {
    return [];
  }
}

function pidPath(folder: string): string {
  return join(folder, "postmaster.pid");
}

function refusalIn(log: string): string {
  const lines = log.trim().split("\n");
  const fatal = lines.filter((line) => /FATAL|PANIC|error/i.test(line)).at(-1);
  return (fatal ?? lines.at(-1) ?? "").replace(/^.*?(FATAL|PANIC): +/, "");
}
