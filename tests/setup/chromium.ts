import { existsSync } from "node:fs";
import { systemChromiums } from "#lib/launch/ensure-browser.ts";

/** The system's Chromium; undefined leaves the choice to Playwright. */
export const systemChromium = systemChromiums.find((path) => existsSync(path));
