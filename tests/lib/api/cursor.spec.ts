import { expect, test } from "@playwright/test";
import { z } from "zod";
import {
  cursorNumber,
  readCursor,
  toPage,
  writeCursor,
} from "#lib/api/cursor.ts";

const place = z.tuple([cursorNumber, z.string()]);

test("a cursor names the place it was made of", () => {
  const cursor = writeCursor([7, "日本/ +"]);
  expect(cursor).toMatch(/^[\w-]+$/);
  expect(readCursor(place, cursor, [0, ""])).toEqual({
    ok: true,
    value: [7, "日本/ +"],
  });
});

test("without one, a list begins at its start", () => {
  expect(readCursor(place, undefined, [-1, ""])).toEqual({
    ok: true,
    value: [-1, ""],
  });
});

for (const forged of [
  "",
  "x",
  "%",
  writeCursor([]),
  writeCursor(["7", "a"]),
  writeCursor([1.5, "a"]),
  writeCursor([2 ** 31, "a"]),
  writeCursor([1, "a", 2]),
  Buffer.from('{"not":""}').toString("base64url"),
  Buffer.from("[1e999,0]").toString("base64url"),
])
  test(`"${forged}" is no cursor`, () => {
    expect(readCursor(place, forged, [0, ""])).toMatchObject({
      ok: false,
      problem: "invalid-request",
      errors: [{ parameter: "cursor" }],
    });
  });

test("one item more than a page tells of the next page", () => {
  expect(toPage([1, 2, 3], 2, (n) => [n])).toEqual({
    items: [1, 2],
    next: writeCursor([2]),
  });
  expect(toPage([1, 2], 2, (n) => [n])).toEqual({ items: [1, 2], next: null });
  expect(toPage([], 2, () => [])).toEqual({ items: [], next: null });
});
