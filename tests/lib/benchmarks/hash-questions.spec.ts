import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { benchmarksFolder } from "#lib/benchmarks/benchmarks-folder.ts";
import { hashQuestions, manifestText } from "#lib/benchmarks/hash-questions.ts";

const data = path.resolve("../shared/data");

test("the manifests are those of the original files", () => {
  test.skip(!existsSync(data), "needs the original texts in ../shared/data");
  for (const manifest of hashQuestions(data)) {
    const file = `questions/${manifest.id}.json`;
    const committed = path.join(benchmarksFolder(), file);
    expect(readFileSync(committed, "utf8"), file).toBe(manifestText(manifest));
  }
});

test("the manifests hold hashes, and no other text", () => {
  for (const id of ["jaster-neo-subset", "japanese-mt-bench-5d4f13a"]) {
    const file = path.join(benchmarksFolder(), "questions", `${id}.json`);
    expect(readFileSync(file, "utf8")).not.toMatch(/[ぁ-んァ-ヶ一-龠]/u);
  }
});
