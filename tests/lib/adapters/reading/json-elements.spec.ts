import { expect, test } from "@playwright/test";
import fc from "fast-check";
import {
  formatPath,
  type JsonPath,
} from "#lib/adapters/reading/format-path.ts";
import { jsonElements } from "#lib/adapters/reading/json-elements.ts";
import { collect, memorySource, shortIssues } from "./memory-source.ts";

const upTo = (depth: number) => (path: JsonPath) => path.length < depth;

async function elements(text: string | Uint8Array, depth: number, chunk = 4) {
  const items = await collect(
    jsonElements(memorySource(text, { chunk }), upTo(depth)),
  );
  return {
    found: items.flatMap((i) =>
      i.kind === "value" ? [[formatPath(i.path), i.value, i.line]] : [],
    ),
    issues: shortIssues(items),
  };
}

const documents: {
  says: string;
  text: string;
  depth: number;
  found: unknown[];
  issues?: string[];
}[] = [
  {
    says: "members of an object, with their lines",
    text: '{\n "a": 1,\n "b":\n  [2, 3]\n}\n',
    depth: 1,
    found: [
      ["a", 1, 2],
      ["b", [2, 3], 4],
    ],
  },
  {
    says: "elements of lists in an object",
    text: '{"o":{"d":[{"x":1},{"x":"]}\\""}],"e":[]},"c":null}',
    depth: 3,
    found: [
      ["o.d[0]", { x: 1 }, 1],
      ["o.d[1]", { x: ']}"' }, 1],
      ["c", null, 1],
    ],
  },
  {
    says: "the document itself",
    text: " [1, 2] ",
    depth: 0,
    found: [["", [1, 2], 1]],
  },
  { says: "a bare number", text: "12", depth: 2, found: [["", 12, 1]] },
  { says: "a bare string", text: '"x\\\\"', depth: 2, found: [["", "x\\", 1]] },
  {
    says: "keys with escapes and no plain words",
    text: '{"a\\"b":{"日本":1,"c d":2}}',
    depth: 2,
    found: [
      ['["a\\"b"].日本', 1, 1],
      ['["a\\"b"]["c d"]', 2, 1],
    ],
  },
  { says: "empty containers", text: '{"a":{},"b":[]}', depth: 2, found: [] },
  {
    says: "cut inside an element",
    text: '{"a":[1,\n2,{"x":',
    depth: 2,
    found: [
      ["a[0]", 1, 1],
      ["a[1]", 2, 2],
    ],
    issues: ["truncated-file:2:a[2]"],
  },
  {
    says: "cut after an element",
    text: '{"a":[1',
    depth: 2,
    found: [],
    issues: ["truncated-file:1:a[0]"],
  },
  {
    says: "cut before the end of the document",
    text: '{"a":[1]',
    depth: 2,
    found: [["a[0]", 1, 1]],
    issues: ["truncated-file:1:a"],
  },
  { says: "nothing", text: " \n", depth: 1, found: [], issues: ["empty-file"] },
  {
    says: "a broken element does not stop the next",
    text: '[{"a":tru},{"b":[1}],3]',
    depth: 1,
    found: [["[2]", 3, 1]],
    issues: ["bad-json:1:[0]", "bad-json:1:[1]"],
  },
  {
    says: "a comma too many ends the reading",
    text: '{"a":1,}',
    depth: 1,
    found: [["a", 1, 1]],
    issues: ["bad-json:1:a"],
  },
  {
    says: "a missing comma",
    text: "[1 2]",
    depth: 1,
    found: [["[0]", 1, 1]],
    issues: ["bad-json:1:[0]"],
  },
  {
    says: "a missing colon",
    text: '{"a" 1}',
    depth: 1,
    found: [],
    issues: ["bad-json:1:a"],
  },
  {
    says: "the wrong bracket",
    text: '{"a":[1}',
    depth: 2,
    found: [["a[0]", 1, 1]],
    issues: ["bad-json:1:a[0]"],
  },
  {
    says: "a second document",
    text: "[1]\n[2]",
    depth: 1,
    found: [["[0]", 1, 1]],
    issues: ["bad-json:2"],
  },
  {
    says: "NaN in an element",
    text: '{"s":{"a":NaN},"b":-Infinity}',
    depth: 1,
    found: [
      ["s", { a: null }, 1],
      ["b", null, 1],
    ],
    issues: ["not-a-number:1:s.a", "not-a-number:1:b"],
  },
  {
    says: "64 levels in all",
    text: `{"a":[${"[".repeat(62)}${"]".repeat(62)}]}`,
    depth: 2,
    found: [["a[0]", JSON.parse(`${"[".repeat(62)}${"]".repeat(62)}`), 1]],
  },
  {
    says: "65 levels in all",
    text: `{"a":[${"[".repeat(63)}${"]".repeat(63)},1]}`,
    depth: 2,
    found: [["a[1]", 1, 1]],
    issues: ["too-deep:1:a[0]"],
  },
  {
    says: "100,000 levels",
    text: `[${"[".repeat(1e5)}${"]".repeat(1e5)},1]`,
    depth: 1,
    found: [["[1]", 1, 1]],
    issues: ["too-deep:1:[0]"],
  },
];

for (const { says, text, depth, found, issues } of documents)
  test(says, async () => {
    for (const chunk of [1, 3, 1 << 16])
      expect({ chunk, ...(await elements(text, depth, chunk)) }).toEqual({
        chunk,
        found,
        issues: issues ?? [],
      });
  });

test("bytes that are not UTF-8 cost their element only", async () => {
  const bytes = Buffer.concat([
    Buffer.from('["'),
    Buffer.from([0x93, 0xfa]),
    Buffer.from('","b"]'),
  ]);
  expect(await elements(bytes, 1)).toEqual({
    found: [["[1]", "b", 1]],
    issues: ["bad-encoding:1:[0]"],
  });
});

/** Puts the elements back together. */
function rebuild(items: { path: JsonPath; value: unknown }[]): string {
  return JSON.stringify(items.map(({ path, value }) => [path, value]));
}

/** What a walk over the parsed document finds at the same places. */
function walk(
  value: unknown,
  depth: number,
  path: JsonPath = [],
): { path: JsonPath; value: unknown }[] {
  if (path.length >= depth || typeof value !== "object" || value === null)
    return [{ path, value }];
  if (Array.isArray(value))
    return value.flatMap((v, i) => walk(v, depth, [...path, i]));
  return Object.entries(value).flatMap(([k, v]) =>
    walk(v, depth, [...path, k]),
  );
}

test("no different from JSON.parse on any document", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.jsonValue({ maxDepth: 6 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom(0, 1, 2),
      async (document, depth, chunk, indent) => {
        const text = JSON.stringify(document, null, indent);
        const items = await collect(
          jsonElements(memorySource(text, { chunk }), upTo(depth)),
        );
        expect(shortIssues(items)).toEqual([]);
        const found = items.flatMap((i) => (i.kind === "value" ? [i] : []));
        // Integer-like keys come first in objects, whatever the file says: order is not compared.
        const sorted = (all: { path: JsonPath; value: unknown }[]) =>
          all.toSorted((a, b) =>
            JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1,
          );
        expect(rebuild(sorted(found))).toBe(
          rebuild(sorted(walk(JSON.parse(text), depth))),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test("what JSON.parse rejects is never read without an issue", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.jsonValue({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom("", ",", "]", "}", "{", "[", ":", '"', "x", "\\", "\n"),
      fc.integer({ min: 0, max: 3 }),
      async (document, position, insert, depth) => {
        const text = JSON.stringify(document);
        const at = position % (text.length + 1);
        const broken = `${text.slice(0, at)}${insert}${text.slice(insert === "" ? at + 1 : at)}`;
        const items = await collect(
          jsonElements(memorySource(broken, { chunk: 3 }), upTo(depth)),
        );
        expect({ broken, valid: shortIssues(items).length === 0 }).toEqual({
          broken,
          valid: isJson(broken),
        });
      },
    ),
    { numRuns: 2000 },
  );
});

/** Numbers too large are valid JSON and an issue all the same. */
function isJson(text: string): boolean {
  try {
    return !JSON.stringify(
      JSON.parse(text, (_, v: unknown) =>
        v === Infinity || v === -Infinity ? "\u0000inf" : v,
      ),
    ).includes("\\u0000inf");
  } catch {
    return false;
  }
}
