import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { llmJpEvalUnpacker } from "#lib/cli/unpack-llm-jp-eval.ts";
import { expect, test } from "@playwright/test";

const packed = resolve("../shared/data/llm-jp-eval-runs");

test("a packed run is again what llm-jp-eval wrote, prompts and all", async () => {
  test.skip(!existsSync(packed), "needs ../shared/data");
  const into = mkdtempSync(join(tmpdir(), "kurabe-unpacked-"));
  try {
    const unpack = await llmJpEvalUnpacker(packed, into);
    const path = await unpack(
      join(packed, "predictions/shisa-gamma-7b-v1.jsonl"),
    );
    const published = join(packed, "raw/shisa-gamma-7b-v1/output_eval.json");
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(
      JSON.parse(readFileSync(published, "utf8")),
    );
  } finally {
    rmSync(into, { recursive: true });
  }
});
