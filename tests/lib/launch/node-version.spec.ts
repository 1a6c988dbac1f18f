import { expect, test } from "@playwright/test";
import { nodeProblem } from "#lib/launch/node-version.mjs";

for (const version of ["20.19.0", "20.20.2", "22.0.0", "24.21.0"]) {
  test(`Node ${version} will do`, () => {
    expect(nodeProblem(version)).toBeNull();
  });
}

for (const version of ["0.12.18", "12.22.0", "18.20.4", "20.18.3"]) {
  test(`Node ${version} gets one sentence`, () => {
    expect(nodeProblem(version)).toBe(
      `Kurabe needs Node 20.19 or newer, and this is Node ${version}.`,
    );
  });
}
