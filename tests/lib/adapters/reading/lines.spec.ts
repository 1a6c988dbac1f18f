import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { MAX_LINE_BYTES } from "#lib/adapters/reading/line-splitter.ts";
import { jsonLines, textLines } from "#lib/adapters/reading/lines.ts";
import { collect, memorySource, shortIssues } from "./memory-source.ts";

const texts: {
  says: string;
  bytes: string | Uint8Array;
  lines: [number, string][];
  issues?: string[];
}[] = [
  {
    says: "LF ends a line",
    bytes: "a\nb\n",
    lines: [
      [1, "a"],
      [2, "b"],
    ],
  },
  {
    says: "the last LF may be missing",
    bytes: "a\nb",
    lines: [
      [1, "a"],
      [2, "b"],
    ],
  },
  {
    says: "CR before LF is dropped, alone it is text",
    bytes: "a\r\nb\rc\r\n",
    lines: [
      [1, "a"],
      [2, "b\rc"],
    ],
  },
  {
    says: "blank lines are counted and passed over",
    bytes: "\n\n a \n\t\n",
    lines: [[3, " a "]],
  },
  {
    says: "U+2028 does not end a line",
    bytes: "x\na\u2028b\nc\u2029d\n",
    lines: [
      [1, "x"],
      [2, "a\u2028b"],
      [3, "c\u2029d"],
    ],
    issues: ["unusual-line-separator:2"],
  },
  {
    says: "U+0085 does not either",
    bytes: "a\u0085b",
    lines: [[1, "a\u0085b"]],
    issues: ["unusual-line-separator:1"],
  },
  {
    says: "a UTF-8 mark is skipped",
    bytes: "\ufeffa\n",
    lines: [[1, "a"]],
    issues: ["byte-order-mark:1"],
  },
  {
    says: "a file of nothing but a mark",
    bytes: "\ufeff",
    lines: [],
    issues: ["byte-order-mark:1"],
  },
  {
    says: "UTF-16 is refused",
    bytes: Buffer.from("\ufeffa\nb\n", "utf16le"),
    lines: [],
    issues: ["bad-encoding:1"],
  },
  {
    says: "a line that is not UTF-8 is left out",
    bytes: Buffer.concat([
      Buffer.from("a\n"),
      Buffer.from([0x93, 0xfa, 0x0a]),
      Buffer.from("日本\n"),
    ]),
    lines: [
      [1, "a"],
      [3, "日本"],
    ],
    issues: ["bad-encoding:2"],
  },
  {
    says: "a character cut at the end of the file",
    bytes: Buffer.from("a\n日本").subarray(0, 7),
    lines: [[1, "a"]],
    issues: ["truncated-file:2"],
  },
];

for (const { says, bytes, lines, issues } of texts)
  test(`text: ${says}`, async () => {
    for (const chunk of [1, 2, 3, 7, 1 << 16]) {
      const items = await collect(textLines(memorySource(bytes, { chunk })));
      const found = items.flatMap((i) =>
        i.kind === "line" ? [[i.line, i.text]] : [],
      );
      expect({ chunk, found }).toEqual({ chunk, found: lines });
      expect(shortIssues(items)).toEqual(issues ?? []);
    }
  });

const jsons: {
  says: string;
  text: string;
  values: [number, unknown][];
  issues?: string[];
}[] = [
  {
    says: "one value a line",
    text: '{"a":1}\n[2]\n"x"\n',
    values: [
      [1, { a: 1 }],
      [2, [2]],
      [3, "x"],
    ],
  },
  {
    says: "a broken line does not stop the next",
    text: '{"a":1\n{"b":2}\n',
    values: [[2, { b: 2 }]],
    issues: ["bad-json:1"],
  },
  {
    says: "an unfinished last line",
    text: '{"a":1}\n{"b":',
    values: [[1, { a: 1 }]],
    issues: ["truncated-file:2"],
  },
  {
    says: "a whole last line without LF is whole",
    text: '{"a":1}\n{"b":2}',
    values: [
      [1, { a: 1 }],
      [2, { b: 2 }],
    ],
  },
  { says: "nothing at all", text: "", values: [], issues: ["empty-file"] },
  {
    says: "only white space",
    text: " \n\n",
    values: [],
    issues: ["empty-file"],
  },
  {
    says: "Python's NaN and Infinity",
    text: '{"a":NaN,"b":[-Infinity,Infinity],"c":"NaN"}\n',
    values: [[1, { a: null, b: [null, null], c: "NaN" }]],
    issues: ["not-a-number:1:a", "not-a-number:1:b[0]", "not-a-number:1:b[1]"],
  },
  {
    says: "a number too large",
    text: '{"a":1e999}\n',
    values: [[1, { a: null }]],
    issues: ["not-a-number:1:a"],
  },
  {
    says: "NUL and a lone surrogate are kept and said",
    text: '{"a":"x\\u0000","b":{"c":["\\ud800y","\\ud83d\\ude00"]}}\n',
    values: [[1, { a: "x\0", b: { c: ["\ud800y", "😀"] } }]],
    issues: ["nul-character:1:a", "lone-surrogate:1:b.c[0]"],
  },
  {
    says: "64 levels",
    text: `${"[".repeat(64)}${"]".repeat(64)}\n`,
    values: [[1, JSON.parse(`${"[".repeat(64)}${"]".repeat(64)}`)]],
  },
  {
    says: "65 levels",
    text: `${"[".repeat(65)}${"]".repeat(65)}\n1\n`,
    values: [[2, 1]],
    issues: ["too-deep:1"],
  },
  {
    says: "100,000 levels",
    text: `${"[".repeat(1e5)}${"]".repeat(1e5)}\n1\n`,
    values: [[2, 1]],
    issues: ["too-deep:1"],
  },
];

for (const { says, text, values, issues } of jsons)
  test(`json: ${says}`, async () => {
    const items = await collect(jsonLines(memorySource(text, { chunk: 5 })));
    expect(
      items.flatMap((i) => (i.kind === "value" ? [[i.line, i.value]] : [])),
    ).toEqual(values);
    expect(shortIssues(items)).toEqual(issues ?? []);
  });

test("__proto__ is a key like any other", async () => {
  const [item] = await collect(
    jsonLines(memorySource('{"__proto__":{"x":1}}\n')),
  );
  expect(item?.kind === "value" && Object.keys(item.value as object)).toEqual([
    "__proto__",
  ]);
  expect("x" in {}).toBe(false);
});

test("a line over the limit is left out, and the next one read", async () => {
  const source = {
    name: "long",
    async *open() {
      const block = Buffer.alloc(1 << 22, 0x61);
      for (let sent = 0; sent <= MAX_LINE_BYTES; sent += block.length)
        yield block;
      yield Buffer.from("\nb\n");
    },
  };
  const items = await collect(textLines(source));
  expect(shortIssues(items)).toEqual(["too-large:1"]);
  expect(items.at(-1)).toEqual({ kind: "line", line: 2, text: "b" });
});

test("any values written as lines come back, however the bytes are cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue({ maxDepth: 5 }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 40 }),
      async (values, chunk) => {
        const text = values
          .map((value) => `${JSON.stringify(value)}\n`)
          .join("");
        const items = await collect(jsonLines(memorySource(text, { chunk })));
        const read = items.flatMap((i) =>
          i.kind === "value" ? [i.value] : [],
        );
        expect(read).toEqual(
          values.map((v) => JSON.parse(JSON.stringify(v)) as unknown),
        );
      },
    ),
    { numRuns: 300 },
  );
});
