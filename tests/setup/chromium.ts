import { existsSync } from "node:fs";
import { headlessShell, systemChromiums } from "#lib/launch/ensure-browser.ts";

const isThere = (path: string) => existsSync(path);

/** The system's Chromium; undefined leaves the choice to Playwright. */
export const systemChromium = systemChromiums.find(isThere);

/** What visitors have, for the benches: the browser whole, where it is there. */
export const wholeChromium =
  systemChromiums.find((path) => path !== headlessShell && isThere(path)) ??
  systemChromium;
