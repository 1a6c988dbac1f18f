import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "@playwright/test";
import { isRunning } from "#lib/launch/processes.ts";

test("a process is known by its number and its program", async () => {
  const sleeper = spawn("sleep", ["60"]);
  await once(sleeper, "spawn");
  const pid = sleeper.pid ?? 0;
  expect(isRunning(pid, "sleep")).toBe(true);
  expect(isRunning(pid, "postgres")).toBe(false);
  sleeper.kill();
  await once(sleeper, "exit");
  expect(isRunning(pid, "sleep")).toBe(false);
});
