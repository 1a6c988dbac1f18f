import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { generateClient } from "./generate.mjs";
import { install, node24, root } from "./install.mjs";
import { portProblem } from "./port-problem.mjs";
import { runningStart } from "./start-lock.mjs";

/**
 * Installs what is missing and runs the server under Node 24, passing signals
 * on and cleaning up after it if it dies without doing so itself.
 */
export async function supervise() {
  process.chdir(root);
  if (existsSync(".env")) process.loadEnvFile(".env");
  const problem =
    alreadyRunning() ??
    (await takenPort()) ??
    (await install((npm) => forwardSignals(npm, "SIGKILL"))) ??
    generateClient();
  if (problem) return fail(problem);
  const child = spawn(node24, [join(root, "lib/launch/serve.ts")], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
  });
  forwardSignals(child);
  child.once("exit", (code, signal) => {
    if (signal) cleanUp();
    process.exit(code ?? 1);
  });
}

function dataDir() {
  return resolve(process.env.KURABE_DATA_DIR || ".kurabe");
}

function alreadyRunning() {
  const running = runningStart(dataDir());
  return (
    running &&
    `Kurabe is already running in this folder: ${running.url} (process ${running.pid}).`
  );
}

// What is not a port at all is for lib/env.ts to say.
async function takenPort() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) return null;
  return portProblem(port, process.env.HOST || "127.0.0.1");
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

let current;

/**
 * Makes a child the one that a signal ends; a second one a second later kills
 * it. npm has to be killed at once: it goes on installing otherwise.
 */
function forwardSignals(child, how = "SIGTERM") {
  if (!current) listen();
  current = { child, how };
}

function listen() {
  let first = 0;
  const pass = () => {
    if (!first) first = Date.now();
    // A terminal's Ctrl-C arrives twice: from the terminal and from npm.
    const again = Date.now() - first > 1000;
    current.child.kill(again ? "SIGKILL" : current.how);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, pass);
  }
  watchNpm(pass);
}

// A killed npm sends no signal; but its child, a shell or we, changes hands.
function watchNpm(orphaned) {
  if (!process.env.npm_lifecycle_event) return;
  const lineage = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const first = lineage();
  const timer = setInterval(() => {
    if (lineage() === first) return;
    clearInterval(timer);
    orphaned();
  }, 500);
  timer.unref();
}

// `1234 (sh) S 1230 ...`; elsewhere than on Linux the shell stands for npm.
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
  } catch {
    return "";
  }
}

function cleanUp() {
  console.error("The server was killed: ending what it had started.");
  spawnSync(node24, [join(root, "lib/launch/clean-up.ts")], {
    stdio: "inherit",
  });
}
