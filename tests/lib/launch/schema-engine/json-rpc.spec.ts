import { expect, test } from "@playwright/test";
import type { ErrorRegistry } from "@prisma/driver-adapter-utils";
import { answer } from "#lib/launch/schema-engine/json-rpc.ts";

const engine = {
  version: async () => "18",
  reset: async () => undefined,
  diff: async () => ({ exitCode: 2, stdout: "+ column" }),
  echo: async (params: unknown) => params,
  applyMigrations: async () => {
    const details = { code: "P3018", meta: { migration_name: "m" } };
    throw Object.assign(new Error("did not apply"), details);
  },
  createMigration: async () => {
    throw new Error("External error id#7");
  },
};

const thrown: ErrorRegistry = {
  consumeError: (id) =>
    id === 7 ? { error: new Error("connect ECONNREFUSED") } : undefined,
};

async function ask(method: string, params?: unknown): Promise<unknown[]> {
  const request = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  const lines = await answer(Promise.resolve(engine), request, thrown);
  return lines.map((line): unknown => JSON.parse(line));
}

const reply = { jsonrpc: "2.0", id: 1 };

test("a result is sent back under the request's number", async () => {
  expect(await ask("version")).toEqual([{ ...reply, result: "18" }]);
  expect(await ask("echo", { a: 1 })).toEqual([{ ...reply, result: { a: 1 } }]);
});

test("no result is null, which the CLI waits for", async () => {
  expect(await ask("reset")).toEqual([{ ...reply, result: null }]);
});

test("what a diff prints goes ahead of its result", async () => {
  const result = { exitCode: 2, stdout: "+ column" };
  expect(await ask("diff")).toEqual([
    { ...reply, method: "print", params: { content: "+ column" } },
    { ...reply, result },
  ]);
});

test("Prisma's error codes and their meta pass through", async () => {
  const data = {
    is_panic: false,
    message: "did not apply",
    error_code: "P3018",
    meta: { migration_name: "m" },
  };
  expect(await ask("applyMigrations")).toEqual([
    { ...reply, error: { code: 4466, message: "did not apply", data } },
  ]);
});

test("an error that passed through WebAssembly gets its words back", async () => {
  expect(await ask("createMigration")).toMatchObject([
    { error: { message: "connect ECONNREFUSED" } },
  ]);
});

test("an unknown method is an error, not silence", async () => {
  expect(await ask("nonsense")).toMatchObject([
    { error: { message: "The schema engine has no method nonsense." } },
  ]);
});

test("the CLI's answers need no answer", async () => {
  const line = JSON.stringify({ ...reply, result: {} });
  expect(await answer(Promise.resolve(engine), line, thrown)).toEqual([]);
});

test("an engine that does not load answers every request with why", async () => {
  const broken = Promise.reject(new Error("no such schema file"));
  const line = JSON.stringify({ ...reply, method: "version" });
  const [text = ""] = await answer(broken, line, thrown);
  expect(JSON.parse(text)).toMatchObject({
    error: { code: 4466, message: "no such schema file" },
  });
});
