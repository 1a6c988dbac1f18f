import { expect, test } from "@playwright/test";
import {
  bytesOf,
  hasUtf8Mark,
  utf16Mark,
} from "#lib/adapters/reading/bytes-of.ts";
import { UnreadableSource } from "#lib/adapters/reading/unreadable-source.ts";

async function read(chunks: Uint8Array[], fail?: Error) {
  const source = {
    name: "a.jsonl",
    async *open() {
      yield* chunks;
      if (fail) throw fail;
    },
  };
  let text = "";
  const codes: string[] = [];
  for await (const item of bytesOf(source))
    if (item.kind === "bytes") text += item.bytes.toString();
    else codes.push(item.issue.code);
  return { text, codes };
}

const bytes = (text: string) => Buffer.from(text);
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

test("hands bytes on, whatever the chunks", async () => {
  const chunks = [..."比べ"].map(bytes);
  expect(await read(chunks)).toEqual({ text: "比べ", codes: [] });
  expect(await read([])).toEqual({ text: "", codes: [] });
  expect(await read([bytes("a")])).toEqual({ text: "a", codes: [] });
});

test("skips a UTF-8 mark, also one cut in two", async () => {
  const whole = await read([Buffer.concat([MARK, bytes("a")])]);
  const cut = await read([MARK.subarray(0, 1), MARK.subarray(1), bytes("a")]);
  expect(whole).toEqual({ text: "a", codes: ["byte-order-mark"] });
  expect(cut).toEqual(whole);
});

test("stops at UTF-16", async () => {
  const utf16 = Buffer.from([0xff, 0xfe, 0x61, 0]);
  expect(await read([utf16])).toEqual({ text: "", codes: ["bad-encoding"] });
  expect(utf16Mark(utf16)).toBe("UTF-16LE");
  expect(hasUtf8Mark(utf16)).toBe(false);
});

test("turns an archive that breaks off into an issue, and lets surprises through", async () => {
  const broken = new UnreadableSource("truncated-file", "a.jsonl");
  expect((await read([bytes("abc")], broken)).codes).toEqual([
    "truncated-file",
  ]);
  await expect(read([bytes("abc")], new Error("disk"))).rejects.toThrow("disk");
});
