import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { ByteLru } from "#lib/serving/byte-lru.ts";

test("the longest unread goes first", () => {
  const lru = new ByteLru<number>(800);
  for (let n = 0; n < 8; n++) lru.set(`${n}`, n, 100);
  lru.set("8", 8, 100);
  expect(lru.get("0")).toBeUndefined();
  expect(lru.get("1")).toBe(1);
  expect(lru.bytes).toBe(800);
});

test("endless new addresses leave what is read", () => {
  const lru = new ByteLru<string>(800);
  lru.set("board", "page", 100);
  expect(lru.get("board")).toBe("page");
  for (let n = 0; n < 1000; n++) lru.set(`/?q=${n}`, "other", 100);
  expect(lru.get("board")).toBe("page");
});

test("what is read at all times leaves room for what is new", () => {
  const lru = new ByteLru<number>(800);
  for (let n = 0; n < 8; n++) {
    lru.set(`${n}`, n, 100);
    lru.get(`${n}`);
  }
  lru.set("new", 9, 100);
  expect(lru.get("new")).toBe(9);
});

test("too large a value is not kept, and takes its predecessor with it", () => {
  const lru = new ByteLru<string>(800);
  lru.set("a", "small", 100);
  lru.set("a", "large", 101);
  expect(lru.get("a")).toBeUndefined();
  expect(lru.bytes).toBe(0);
});

test("clear forgets everything", () => {
  const lru = new ByteLru<number>(800);
  lru.set("a", 1, 10);
  lru.get("a");
  lru.set("b", 2, 10);
  lru.clear();
  expect([lru.get("a"), lru.get("b"), lru.bytes]).toEqual([
    undefined,
    undefined,
    0,
  ]);
});

test("never over its limit, and never another's value", () => {
  const step = fc.record({
    key: fc.integer({ min: 0, max: 20 }),
    bytes: fc.integer({ min: 1, max: 60 }),
    write: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const lru = new ByteLru<string>(400);
      const last = new Map<number, string>();
      for (const [at, { key, bytes, write }] of steps.entries()) {
        if (write) {
          lru.set(String(key), `${key}:${at}`, bytes);
          last.set(key, `${key}:${at}`);
        } else {
          const found = lru.get(String(key));
          if (found !== undefined) expect(found).toBe(last.get(key));
        }
        expect(lru.bytes).toBeLessThanOrEqual(400);
        expect(lru.bytes).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
