import { expect, test } from "@playwright/test";
import type { Source } from "#lib/adapters/adapter.ts";
import { readTop } from "#lib/adapters/reading/read-top.ts";

const sourceOf = (text: string): Source => ({
  name: "t",
  async *open() {
    yield Buffer.from(text);
  },
});

test("takes the members asked for, wherever they stand, and no inner ones of the same name", async () => {
  const text =
    '{"samples":[{"config":1}],"config":{"a":[1,{"b":2}]},"results":{"config":3},"date":4}';
  expect(
    await readTop(sourceOf(text), new Set(["config", "date", "absent"])),
  ).toEqual({ config: { a: [1, { b: 2 }] }, date: 4 });
});

test("what a broken document says before it breaks is known", async () => {
  const text = '{"config":{"a":1},"results":[{';
  expect(await readTop(sourceOf(text), new Set(["config"]))).toEqual({
    config: { a: 1 },
  });
});
