import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Where Linux distributions put a Chromium. */
export const systemChromiums = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/**
 * Sees to a browser for the tests: the system's; else Debian's, where we may
 * install it; else Playwright's own download.
 * @returns whether there is one now
 */
export function ensureBrowser(): boolean {
  if (systemChromiums.some((path) => existsSync(path))) return true;
  const mayInstall = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (mayInstall && installFromDebian()) return true;
  const playwright = ["node_modules/playwright/cli.js", "install", "chromium"];
  return run(process.execPath, playwright);
}

function installFromDebian(): boolean {
  return (
    run("apt-get", ["-q", "update"]) &&
    run("apt-get", ["-qy", "install", "chromium", "fonts-noto-cjk"]) &&
    systemChromiums.some((path) => existsSync(path))
  );
}

function run(command: string, args: string[]): boolean {
  const stdio = ["ignore", "inherit", "inherit"] as const;
  return spawnSync(command, args, { stdio: [...stdio] }).status === 0;
}
