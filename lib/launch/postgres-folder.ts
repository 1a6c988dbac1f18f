import { execFile } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { postgresBinaries } from "./postgres-binaries.ts";
import { isRunning } from "./processes.ts";
import { unprivileged } from "./unprivileged.ts";

export const postgresUser = "kurabe";

/**
 * Makes a data folder unless it is there and complete. It is made beside its
 * place and moved there when whole; one without the marker was never finished
 * (or is not ours), and is set aside.
 * @returns whether it had to be made
 */
export async function makePostgresFolder(
  folder: string,
  password: string,
  flags: string[] = [],
): Promise<boolean> {
  if (isComplete(folder)) return false;
  removeAbandonedDrafts(folder);
  const draft = `${folder}.draft-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    await initialise(draft, password, flags);
    writeFileSync(join(draft, MARKER), "");
    setAside(folder);
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return true;
}

// What a killed initdb left behind; a live one's belongs to another start.
function removeAbandonedDrafts(folder: string): void {
  const start = `${basename(folder)}.draft-`;
  for (const name of readdirSync(dirname(folder))) {
    const pid = Number.parseInt(name.slice(start.length), 10);
    if (name.startsWith(start) && !isRunning(pid, "node")) {
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

const MARKER = "kurabe-complete";

/** Whether a data folder was finished; a killed initdb leaves one that was not. */
export function isComplete(folder: string): boolean {
  return existsSync(join(folder, MARKER));
}

function setAside(folder: string): void {
  if (!existsSync(folder)) return;
  const aside = `${folder}.incomplete`;
  rmSync(aside, { recursive: true, force: true });
  renameSync(folder, aside);
}

async function initialise(
  draft: string,
  password: string,
  flags: string[],
): Promise<void> {
  const { initdb } = await postgresBinaries();
  const passwordFile = `${draft}.password`;
  const { command, args, user, options } = unprivileged(
    initdb,
    [
      `--pgdata=${draft}`,
      `--username=${postgresUser}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      ...flags,
    ],
    [draft],
  );
  writeFileSync(passwordFile, password, { mode: 0o600 });
  try {
    if (user) {
      for (const path of [draft, passwordFile]) {
        chownSync(path, user.uid, user.gid);
      }
    }
    await promisify(execFile)(command, args, options);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
