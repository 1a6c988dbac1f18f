import { expect, test } from "@playwright/test";
import {
  joined,
  mayHaveTextFaults,
  textFaults,
} from "#lib/adapters/reading/text-faults.ts";

const place = { file: "a.jsonl", line: 3, path: "outputs[0]" };
const codes = (text: string) =>
  textFaults(text, place, ["pred"]).map(({ issue }) => issue.code);

test("tells NUL characters and half surrogate pairs, and nothing else", () => {
  expect(codes("普通の文字列 𠮷")).toEqual([]);
  expect(codes("a\0b")).toEqual(["nul-character"]);
  expect(codes("a\ud83db")).toEqual(["lone-surrogate"]);
  expect(codes("\udc00\0")).toEqual(["nul-character", "lone-surrogate"]);
});

test("says where inside the record it stands", () => {
  const [fault] = textFaults("\0", place, ["pred"]);
  expect(fault?.issue.place).toEqual({ ...place, path: "outputs[0].pred" });
  expect(joined(undefined, ["a", 1])).toBe("a[1]");
  expect(joined("x", [])).toBe("x");
  expect(joined("x", [2])).toBe("x[2]");
});

test("knows from the JSON whether there can be any", () => {
  expect(mayHaveTextFaults(JSON.stringify("\0"))).toBe(true);
  expect(mayHaveTextFaults(JSON.stringify("\udfff"))).toBe(true);
  expect(mayHaveTextFaults(JSON.stringify("𠮷 \n"))).toBe(false);
});
