import { expect, test } from "@playwright/test";
import { meets, type Check } from "#lib/baselines/rubric-check.ts";

type Bare = Check extends infer One
  ? One extends Check
    ? Omit<One, "note">
    : never
  : never;

const rows: [check: Bare, answer: string, met: boolean][] = [
  [{ kind: "contains", any: ["街道", "宿場"] }, "宿場町が栄えた。", true],
  [{ kind: "contains", any: ["街道", "宿場"] }, "町が栄えた。", false],
  [{ kind: "matches", pattern: "^場所：緑町$" }, "日付：1日\n場所：緑町", true],
  [{ kind: "matches", pattern: "^場所：緑町$" }, "場所：緑町です", false],
  [{ kind: "number", value: 150 }, "利益は１５０円です。", true],
  [{ kind: "number", value: 150 }, "利益は1500円です。", false],
  [{ kind: "number", value: 1200 }, "原価は1,200円です。", true],
  [{ kind: "length", min: 2, max: 3 }, " 𠮷野家 ", true],
  [{ kind: "length", min: 2, max: 3 }, "あいうえ", false],
  [{ kind: "sentences", count: 2 }, "そう。いいえ！", true],
  [{ kind: "sentences", count: 2 }, "そう。いいえ！では？", false],
  [{ kind: "json", keys: ["a", "b"] }, '{"b":1,"a":2}', true],
  [{ kind: "json", keys: ["a", "b"] }, '```json\n{"b":1,"a":2}\n```', true],
  [{ kind: "json", keys: ["a", "b"] }, '{"a":2}', false],
  [{ kind: "json", keys: ["a"] }, 'はい {"a":2}', false],
  [{ kind: "soundWords", min: 2 }, "ざわざわ、ごとごと", true],
  [{ kind: "soundWords", min: 2 }, "ざわざわ、ざわざわ", false],
  [{ kind: "japanese", min: 0.9 }, "空は青い。", true],
  [{ kind: "japanese", min: 0.9 }, "The sky is 青い。", false],
  [{ kind: "japanese", min: 0.9 }, "こうです。\n```\nreturn value\n```", true],
  [{ kind: "length", min: 0, max: 9 }, "  ", false],
];

for (const [check, answer, met] of rows)
  test(`${JSON.stringify(check)} ${met ? "holds" : "fails"} for ${JSON.stringify(answer)}`, () => {
    expect(meets(answer, { ...check, note: "条件" } as Check)).toBe(met);
  });
