import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** The Node 24 that npm installs: it reads .ts files. */
export const node24 = join(root, "node_modules/.bin/node");

const record = join(root, "node_modules/.kurabe-lock");

/** Whether the locked packages are there, as package-lock.json has them now. */
export function isInstalled() {
  return (
    existsSync(node24) &&
    existsSync(record) &&
    readFileSync(record, "utf8") === lockHash()
  );
}

/** Notes that the packages are those of package-lock.json; npm calls it after an install. */
export function recordInstall() {
  writeFileSync(record, lockHash());
}

/**
 * Installs the locked packages unless they are there.
 * @param {(child: import("node:child_process").ChildProcess) => void} [watch] gets npm's process, to pass signals on
 * @returns {Promise<string | null>} one sentence when it failed
 */
export async function install(watch) {
  if (isInstalled()) return null;
  process.stderr.write("Installing the locked packages (npm ci) ...\n");
  const started = Date.now();
  const child = npmCi();
  watch?.(child);
  const code = await new Promise((done) => {
    child.once("exit", done).once("error", done);
  });
  if (code !== 0) {
    return "The packages could not be installed: npm's message above says why.";
  }
  if (!existsSync(node24)) {
    return "npm installed no Node 24: allow install scripts (npm config set ignore-scripts false) and start again.";
  }
  recordInstall();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stderr.write(`Installed the packages (${seconds} s).\n`);
  return null;
}

function npmCi() {
  const args = [
    "ci",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    "--no-update-notifier",
  ];
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  const cli = process.env.npm_execpath;
  // The Node that runs npm must not be the one in node_modules, which npm ci deletes.
  const outside = outsideNode();
  return cli && outside
    ? spawn(outside, [cli, ...args], options)
    : spawn("npm", args, options);
}

function outsideNode() {
  if (!process.execPath.startsWith(join(root, "node_modules"))) {
    return process.execPath;
  }
  const { npm_node_execpath: ofNpm } = process.env;
  return ofNpm && spawnSync(ofNpm, ["--version"]).status === 0 ? ofNpm : null;
}

function lockHash() {
  const lock = readFileSync(join(root, "package-lock.json"));
  return createHash("sha256").update(lock).digest("hex");
}
