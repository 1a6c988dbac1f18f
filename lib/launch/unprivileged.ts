import { execFileSync, spawnSync } from "node:child_process";
import { LaunchError } from "./launch-error.ts";

export type Invocation = {
  command: string;
  args: string[];
  /** The account the program runs as; null: ours. */
  user: { uid: number; gid: number } | null;
  options: {
    cwd: string;
    uid?: number;
    gid?: number;
    env: NodeJS.ProcessEnv;
  };
};

/**
 * How to run a program that refuses to be root, as Postgres does. Root runs it
 * as the account `postgres`, else `nobody`; where that account cannot reach the
 * program or a folder (a clone below /root), it is given the right to pass.
 * @param paths what the program must reach beside itself; they exist
 */
export function unprivileged(
  program: string,
  args: string[],
  paths: string[],
): Invocation {
  const direct: Invocation = {
    command: program,
    args,
    user: null,
    options: { cwd: "/", env: ENVIRONMENT },
  };
  if (process.platform === "win32" || process.getuid?.() !== 0) return direct;
  const user = account();
  if ([program, ...paths].every((path) => canReach(user, path))) {
    return { ...direct, user, options: { ...direct.options, ...user } };
  }
  const passing = throughFolders(user);
  if (spawnSync("setpriv", [...passing, "true"]).status !== 0) {
    throw new LaunchError(
      "Postgres may not run as root, and its account cannot reach this folder: move Kurabe out of it, run it as another user, or set DATABASE_URL.",
    );
  }
  return {
    ...direct,
    user,
    command: "setpriv",
    args: [...passing, program, ...args],
  };
}

// Nothing of ours: Postgres reads PG* variables, and its log must be English.
const ENVIRONMENT = {
  PATH: "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
  LC_ALL: "C",
  NODE_ENV: "production",
} as const;

function throughFolders({ uid, gid }: { uid: number; gid: number }): string[] {
  return [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    "--clear-groups",
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
    // access(2) ignores capabilities without it, and initdb asks access(2).
    "--securebits=+no_setuid_fixup",
    "--",
  ];
}

function account(): { uid: number; gid: number } {
  const name = ["postgres", "nobody"].find(
    (candidate) => spawnSync("id", ["-u", candidate]).status === 0,
  );
  if (!name) {
    throw new LaunchError(
      "Postgres may not run as root, and there is no account postgres or nobody here: run Kurabe as another user, or set DATABASE_URL.",
    );
  }
  const number = (option: string) =>
    Number(execFileSync("id", [option, name], { encoding: "utf8" }));
  return { uid: number("-u"), gid: number("-g") };
}

function canReach(user: { uid: number; gid: number }, path: string): boolean {
  return spawnSync("test", ["-x", path], { cwd: "/", ...user }).status === 0;
}
