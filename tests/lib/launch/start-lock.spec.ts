import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import {
  releaseStart,
  runningStart,
  takeStart,
} from "#lib/launch/start-lock.mjs";

let folder = "";
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "kurabe-lock-"));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

test("a process that is no server holds no lock", () => {
  takeStart(folder, "http://localhost:3000");
  expect(runningStart(folder)).toBeNull();
});

test("a dead process holds no lock", () => {
  const lock = { pid: 2 ** 22 + 1, url: "http://localhost:3000" };
  writeFileSync(path.join(folder, "running.json"), JSON.stringify(lock));
  expect(runningStart(folder)).toBeNull();
});

for (const text of ["", "{", "null", "{}"]) {
  test(`a lock file of ${JSON.stringify(text)} holds nothing`, () => {
    writeFileSync(path.join(folder, "running.json"), text);
    expect(runningStart(folder)).toBeNull();
  });
}

test("releasing twice is as good as once", () => {
  takeStart(folder, "http://localhost:3000");
  releaseStart(folder);
  releaseStart(folder);
  expect(runningStart(folder)).toBeNull();
});
