import { defineConfig, devices } from "@playwright/test";
import { systemChromium } from "./tests/setup/chromium.ts";
import { TEST_URL } from "./tests/setup/test-server.ts";

const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const browser = {
  ...devices["Desktop Chrome"],
  locale: "ja-JP",
  // Set by the global setup; workers read this file again.
  baseURL: process.env[TEST_URL],
  storageState: {
    cookies: [],
    // Pages need not wait for a sign of somebody (components/site/before-paint.ts); first-paint.spec has how they do.
    origins: [
      {
        origin: process.env[TEST_URL] ?? "http://localhost",
        localStorage: [{ name: "kurabe-scripts", value: "now" }],
      },
    ],
  },
  launchOptions: {
    executablePath: systemChromium,
    args: chromiumArguments,
  },
};

/** They look at the demo's Swallow board, or at pages whatever is on them. */
const READS_ONLY =
  /tests\/e2e\/(every-(page|reader)|board-(accessibility|choosing|columns|english|filters|overtaken|table|toolbar)|compare-charts|compare-page|embed|first-paint|link-previews|scatter|security-headers|shades)\.spec\.ts$/;

export default defineConfig({
  testDir: "tests",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  globalSetup: "./tests/setup/global-setup.ts",
  workers: 2,
  retries: 0,
  // A build beside the tests slows a page by seconds; what never comes still fails.
  expect: { timeout: 15_000 },
  timeout: 60_000,
  forbidOnly: true,
  reporter: "list",
  projects: [
    // They share one server: what one publishes, the others would see. So one at a time, and beside them those that only
    // read what nobody publishes.
    {
      name: "e2e",
      testMatch: /tests\/e2e\/.*\.spec\.ts$/,
      testIgnore: READS_ONLY,
      workers: 1,
      use: browser,
    },
    { name: "e2e-reading", testMatch: READS_ONLY, workers: 1, use: browser },
    // Last, because they fill the worker that has read everything while the other still walks through the site.
    {
      name: "unit",
      testMatch: /tests\/((lib|contracts)\/.*|[^/]+)\.spec\.ts$/,
      fullyParallel: true,
    },
    { name: "db", testMatch: /tests\/db\/.*\.spec\.ts$/ },
  ],
});
