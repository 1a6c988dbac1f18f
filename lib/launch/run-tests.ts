import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auditDependencies } from "./audit.ts";
import { childEnvironment } from "./child-environment.mjs";
import { ensureBrowser } from "./ensure-browser.ts";

type Counts = { passed: number; failed: number; skipped: number };

// Arguments are Playwright's, and run just what they name; --quick is
// `npm run check`: no database, no browser.
const args = process.argv.slice(2);
const quick = args.includes("--quick");
const forwarded = args.filter((word) => word !== "--quick");

const counts = [
  ...(forwarded.length > 0 ? [] : checkSources()),
  ...(forwarded.length > 0 || quick ? [] : [audit()]),
  ...(quick ? [] : [check("browser", ensureBrowser)]),
  runPlaywright(quick ? ["--project=unit", ...forwarded] : forwarded),
];
const total = (key: keyof Counts) =>
  counts.reduce((sum, each) => sum + each[key], 0);
const skipped = total("skipped") > 0 ? `, ${total("skipped")} skipped` : "";
console.log(`\n${total("passed")} passed, ${total("failed")} failed${skipped}`);
process.exitCode = total("failed") > 0 ? 1 : 0;

function checkSources(): Counts[] {
  return [
    check(
      "types",
      () =>
        node("next/dist/bin/next", "typegen") &&
        node("typescript/bin/tsc", "--noEmit", "-p", "."),
    ),
    check("lint", () => node("oxlint/bin/oxlint")),
    check("format", () => node("prettier/bin/prettier.cjs", "--check", ".")),
  ];
}

function check(name: string, passes: () => boolean): Counts {
  const started = performance.now();
  const passed = passes();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? "ok" : "FAILED"}: ${name} (${seconds} s)`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

function audit(): Counts {
  const { kind, text } = auditDependencies();
  const word = { clean: "ok", found: "FAILED", unknown: "skipped" }[kind];
  console.log(`${word}: audit, ${text}`);
  const none = { passed: 0, failed: 0, skipped: 0 };
  const of = { clean: "passed", found: "failed", unknown: "skipped" } as const;
  return { ...none, [of[kind]]: 1 };
}

function node(program: string, ...rest: string[]): boolean {
  const { status } = spawnSync(
    process.execPath,
    [`node_modules/${program}`, ...rest],
    {
      stdio: ["ignore", "inherit", "inherit"],
      env: childEnvironment({ NEXT_TELEMETRY_DISABLED: "1" }),
    },
  );
  return status === 0;
}

function runPlaywright(rest: string[]): Counts {
  const folder = mkdtempSync(join(tmpdir(), "kurabe-tests-"));
  const file = join(folder, "counts.json");
  const { status } = spawnSync(
    process.execPath,
    [
      "node_modules/@playwright/test/cli.js",
      "test",
      "--reporter=list,./tests/setup/count-reporter.ts",
      ...rest,
    ],
    {
      stdio: ["ignore", "inherit", "inherit"],
      env: childEnvironment({ KURABE_TEST_COUNTS: file }),
    },
  );
  const found = readCounts(file);
  rmSync(folder, { recursive: true });
  // A run that broke without a failing test is a failure all the same.
  return status !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found;
}

function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
