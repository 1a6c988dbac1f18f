import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

// The first versions without the known holes (../shared/security.md, 9.1;
// looked up 2026-11-24). The registry here answers no `npm audit`.
const FLOORS = {
  next: "16.2.6",
  react: "19.2.6",
  "react-dom": "19.2.6",
  "next-auth": "4.24.15",
};

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, { version?: string }>;
};

for (const [name, floor] of Object.entries(FLOORS)) {
  test(`every installed ${name} is ${floor} or newer`, () => {
    const versions = Object.entries(lock.packages)
      .filter(([at]) => at.endsWith(`node_modules/${name}`))
      .map(([, { version = "" }]) => version);
    expect(versions.length).toBeGreaterThan(0);
    const old = versions.filter((version) => isOlder(version, floor));
    expect(old).toEqual([]);
  });
}

test("versions compare by number, and a prerelease is older", () => {
  expect(isOlder("16.2.5", "16.2.6")).toBe(true);
  expect(isOlder("16.10.0", "16.2.6")).toBe(false);
  expect(isOlder("16.2.6", "16.2.6")).toBe(false);
  expect(isOlder("16.2.6-canary.1", "16.2.6")).toBe(true);
});

function isOlder(version: string, floor: string): boolean {
  const [numbers = "", prerelease] = version.split("-", 2);
  const order = numbers.localeCompare(floor, "en", { numeric: true });
  return order < 0 || (order === 0 && prerelease !== undefined);
}
