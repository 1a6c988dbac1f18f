import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

const demo = "prisma/demo/kurabe-mini-1/baseline-echo";

export interface MadeFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A run's files on Kurabe Mini, which come with the project. */
export function miniFiles(change = (text: string) => text): MadeFile[] {
  return ["answers.jsonl", "model_answer.jsonl", "model_judgment.jsonl"].map(
    (name) => ({
      name,
      mimeType: "application/x-ndjson",
      buffer: Buffer.from(change(readFileSync(join(demo, name), "utf8"))),
    }),
  );
}

/** The same answers in a file of so many MiB: each line has blanks after it, which mean nothing. */
export function padded(mebibytes: number): string {
  const lines = readFileSync(join(demo, "answers.jsonl"), "utf8")
    .trim()
    .split("\n");
  const pad = " ".repeat(Math.ceil((mebibytes * 1024 * 1024) / lines.length));
  return lines.map((line) => `${line}${pad}\n`).join("");
}

/** Fills in the page of a new upload, in Japanese, and sends it. */
export async function bringFiles(
  page: Page,
  files: MadeFile[] | string[],
  model: string,
): Promise<void> {
  await page.goto("/upload");
  await page.getByLabel("ファイルを選ぶ").setInputFiles(files);
  await page
    .getByRole("textbox", { name: /モデル名/ })
    .or(page.getByRole("combobox", { name: /モデル名/ }))
    .fill(model);
  await page.getByRole("button", { name: "アップロードして採点する" }).click();
}
