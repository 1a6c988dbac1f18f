// Which `npm start` runs in a data folder: one at a time.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {string} dataDir
 * @returns {{ pid: number, url: string } | null} the start that runs there
 */
export function runningStart(dataDir) {
  try {
    const lock = JSON.parse(readFileSync(lockPath(dataDir), "utf8"));
    return isServer(lock.pid) ? lock : null;
  } catch {
    return null;
  }
}

/**
 * Takes the folder, or changes what is known about this start.
 * @param {string} dataDir
 * @param {string} url where it serves, or will
 */
export function takeStart(dataDir, url) {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(lockPath(dataDir), JSON.stringify({ pid: process.pid, url }));
}

/** @param {string} dataDir */
export function releaseStart(dataDir) {
  rmSync(lockPath(dataDir), { force: true });
}

function lockPath(dataDir) {
  return join(dataDir, "running.json");
}

// A number in a file outlives its process, and may be another's by now.
function isServer(pid) {
  try {
    process.kill(pid, 0);
    if (process.platform !== "linux") return true;
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("serve.ts");
  } catch {
    return false;
  }
}
