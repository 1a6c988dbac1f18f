import { expect, test } from "@playwright/test";
import { SAMPLE_BYTES, takeSample } from "#lib/adapters/reading/sample.ts";
import { UnreadableSource } from "#lib/adapters/reading/unreadable-source.ts";
import { memorySource } from "./memory-source.ts";

const samples: {
  says: string;
  bytes: string | Uint8Array;
  sample: Record<string, unknown>;
}[] = [
  {
    says: "lines of objects",
    bytes: '{"a":1}\n{"b":2}\n',
    sample: {
      shape: "jsonl",
      records: [{ a: 1 }, { b: 2 }],
      keys: [],
      whole: true,
    },
  },
  {
    says: "one object on one line, which may be either",
    bytes: '{"a":1,"b":{}}',
    sample: { shape: "jsonl", records: [{ a: 1, b: {} }], keys: ["a", "b"] },
  },
  {
    says: "an object over several lines",
    bytes: '{\n"a":1,\n"b":{"c":2}\n}',
    sample: { shape: "json", records: [], keys: ["a", "b"] },
  },
  {
    says: "a list of objects",
    bytes: '[{"a":1},\n{"b":2}]',
    sample: { shape: "json", records: [{ a: 1 }, { b: 2 }], keys: [] },
  },
  {
    says: "lines of which a later one is broken",
    bytes: '{"a":1}\n{"b":\n{"c":3}\n',
    sample: { shape: "jsonl", records: [{ a: 1 }, { c: 3 }] },
  },
  {
    says: "a table",
    bytes: 'a,b\n"1,\n2",3\n',
    sample: { shape: "csv", records: [{ a: "1,\n2", b: "3" }] },
  },
  {
    says: "a table behind a byte-order mark",
    bytes: "\ufeffa,b\n1,2\n",
    sample: { shape: "csv", records: [{ a: "1", b: "2" }] },
  },
  {
    says: "prose",
    bytes: "Hello there.\nNo table, this.\n",
    sample: { shape: "text" },
  },
  {
    says: "one column is no table",
    bytes: "a\n1\n",
    sample: { shape: "text" },
  },
  {
    says: "bytes",
    bytes: Buffer.from([1, 2, 0, 3]),
    sample: { shape: "binary", records: [] },
  },
  { says: "nothing", bytes: "", sample: { shape: "empty", whole: true } },
  { says: "white space", bytes: " \n", sample: { shape: "empty" } },
  {
    says: "UTF-16, so that its format is known and its encoding refused",
    bytes: Buffer.from('\ufeff{"a":1}\n', "utf16le"),
    sample: { shape: "jsonl", records: [{ a: 1 }] },
  },
];

for (const { says, bytes, sample } of samples)
  test(says, async () => {
    expect(await takeSample(memorySource(bytes))).toMatchObject(sample);
  });

test("a long file is looked at in its beginning, without half a character or line", async () => {
  const line = `${JSON.stringify({ a: "日本".repeat(100) })}\n`;
  const sample = await takeSample(memorySource(line.repeat(1000)));
  expect(sample).toMatchObject({ whole: false, shape: "jsonl" });
  expect(sample.text.length).toBeLessThan(SAMPLE_BYTES);
  expect(sample.text).not.toContain("\ufffd");
  expect(sample.records).toHaveLength(20);
});

test("keys of a document whose end is not in sight", async () => {
  const text = JSON.stringify({
    scores: { a: 1 },
    outputs: { x: ["日本".repeat(1e6)] },
    config: {},
  });
  const { shape, keys } = await takeSample(memorySource(text));
  expect({ shape, keys }).toEqual({
    shape: "json",
    keys: ["scores", "outputs"],
  });
});

test("a table that is cut within a quoted cell", async () => {
  const row = `1,"${"日本\n".repeat(4000)}"\n`;
  const { shape, records } = await takeSample(
    memorySource(`a,b\n${row.repeat(20)}`),
  );
  expect(shape).toBe("csv");
  expect(records.length).toBeGreaterThan(2);
});

test("of a source that breaks off, what came before", async () => {
  const source = {
    name: "x",
    async *open() {
      yield Buffer.from('{"a":1}\n{"a"');
      throw new UnreadableSource("truncated-file", "x");
    },
  };
  expect(await takeSample(source)).toMatchObject({
    shape: "jsonl",
    whole: false,
    records: [{ a: 1 }],
  });
});
