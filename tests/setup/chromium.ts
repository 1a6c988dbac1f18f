import { existsSync } from "node:fs";

/** The system's Chromium, which Debian packages and Playwright cannot download everywhere. */
export const systemChromium = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => existsSync(path));
