import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What automation is meant for, without a window to draw: pages are there in half the time. */
export const headlessShell = "/usr/bin/chromium-headless-shell";

/** Where Linux distributions put a Chromium; the first that is there is taken. */
export const systemChromiums = [
  headlessShell,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/**
 * Sees to a browser for the tests: Debian's headless shell, where we may
 * install it; else whatever the system has; else Playwright's own download.
 * @returns whether there is one now
 */
export function ensureBrowser(): boolean {
  if (existsSync(headlessShell)) return true;
  const mayInstall = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (mayInstall && installFromDebian()) return true;
  if (systemChromiums.some((path) => existsSync(path))) return true;
  const playwright = ["node_modules/playwright/cli.js", "install", "chromium"];
  return run(process.execPath, playwright);
}

function installFromDebian(): boolean {
  return (
    run("apt-get", ["-q", "update"]) &&
    run("apt-get", [
      "-qy",
      "install",
      "chromium-headless-shell",
      "fonts-noto-cjk",
    ]) &&
    existsSync(headlessShell)
  );
}

function run(command: string, args: string[]): boolean {
  const stdio = ["ignore", "inherit", "inherit"] as const;
  return spawnSync(command, args, { stdio: [...stdio] }).status === 0;
}
