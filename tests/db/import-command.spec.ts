import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { closePool } from "#lib/db/pool.ts";
import { expect, test } from "../setup/database.ts";
import { countRows } from "./support/made-run.ts";

// Each command is a process of its own.
test.describe.configure({ timeout: 120_000 });
test.afterAll(() => closePool());

const runs = "prisma/demo/kurabe-mini-1/baseline-rules";

/** The command's exit code and what it printed. */
async function kurabe(...args: string[]) {
  const command = [process.execPath, ["lib/cli/main.ts", ...args]] as const;
  return promisify(execFile)(...command).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

const made = (name: string, content: string) => {
  const path = join(mkdtempSync(join(tmpdir(), "kurabe-command-")), name);
  writeFileSync(path, content);
  return path;
};

test("import, the same again, publish, withdraw, delete", async () => {
  const model = `command-${randomUUID()}`;
  const args = [runs, "--model", model, "--benchmark", "kurabe-mini-1"];
  const first = await kurabe("import", ...args, "--json");
  expect(first.code).toBe(0);
  const stored = JSON.parse(first.stdout) as { runId: string };
  expect(stored).toMatchObject({
    ok: true,
    model,
    benchmark: "kurabe-mini-1",
    evidence: "verified",
    coverage: { answered: 112, expected: 112 },
  });
  const again = await kurabe("import", ...args);
  expect(again.code).toBe(3);
  expect(again.stdout).toContain(stored.runId);
  const steps = [
    { verb: "publish", code: 0, says: "is published" },
    { verb: "publish", code: 1, says: "cannot be changed" },
    { verb: "withdraw", code: 0, says: "is withdrawn" },
    { verb: "delete", code: 0, says: "is deleted" },
  ];
  for (const { verb, code, says } of steps) {
    const done = await kurabe("runs", verb, stored.runId);
    expect(done.code, verb).toBe(code);
    expect(done.stdout).toContain(says);
  }
  expect((await kurabe("runs", "delete", stored.runId)).code).toBe(2);
});

test("what cannot be stored is said, and changes nothing", async () => {
  await kurabe("import", runs, "--model", "x", "--benchmark", "kurabe-mini-1");
  const before = await countRows();
  const junk = made("junk.txt", "nothing here");
  const to = ["--model", "y", "--benchmark"];
  const rows = [
    { args: [junk, ...to, "kurabe-mini-1"], code: 1, says: "Not a format" },
    {
      args: ["/nowhere", ...to, "kurabe-mini-1"],
      code: 2,
      says: "There is no file",
    },
    { args: [junk, ...to, "no-such"], code: 2, says: "There is no benchmark" },
    { args: [junk, "--model", "y"], code: 2, says: "--benchmark" },
  ];
  for (const { args, code, says } of rows) {
    const { stdout, stderr, ...refused } = await kurabe("import", ...args);
    expect(stdout + stderr).toContain(says);
    expect(refused.code, says).toBe(code);
  }
  expect(await countRows()).toEqual(before);
});

test("without a database there is one sentence", async () => {
  const file = made("models.json", "[]");
  const refused = await promisify(execFile)(
    process.execPath,
    ["lib/cli/main.ts", "models", "import", file],
    { env: { ...process.env, DATABASE_URL: "postgresql://x@127.0.0.1:1/x" } },
  ).catch((error: { code: number; stderr: string }) => error);
  expect(refused).toMatchObject({ code: 2 });
  expect(refused.stderr).toMatch(/^kurabe: The database .*ECONNREFUSED.*\n$/);
});

test("model facts from a file", async () => {
  const name = `facts-${randomUUID()}`;
  const good = made("models.json", JSON.stringify([{ name, licence: "MIT" }]));
  const bad = made("models.json", '[{"name":"","totalParametersB":-1}]');
  const first = await kurabe("models", "import", good);
  expect(first.stdout).toContain("1 created, 0 updated, 0 unchanged.");
  const again = await kurabe("models", "import", good, "--json");
  expect(JSON.parse(again.stdout)).toEqual({
    ok: true,
    models: [{ name, change: "unchanged" }],
  });
  const wrong = await kurabe("models", "import", bad);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain("0.totalParametersB");
});
