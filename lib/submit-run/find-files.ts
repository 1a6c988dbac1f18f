import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Issue } from "../schema/issue.ts";
import type { InputFile } from "./open-sources.ts";

/** Files that belong to others beside them: questions without which answers cannot be scored, and claims. */
const COMPANIONS = [
  { name: "inputs.jsonl", where: [".", ".."], holds: "holds the questions" },
  { name: "runs.json", where: [".", ".."], holds: "holds recorded scores" },
  { name: "score_eval.json", where: ["."], holds: "holds recorded scores" },
] as const;

/** Lists the files meant by paths on the command line; folders are walked, hidden files and prose left out. */
export async function findFiles(
  paths: readonly string[],
): Promise<InputFile[]> {
  const found: InputFile[] = [];
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) found.push(...(await walk(path)));
    else found.push({ path, name: path });
  }
  return found;
}

/** Adds the files lying beside the given ones that they need, each with an issue that says so. */
export async function addCompanions(
  files: readonly InputFile[],
): Promise<{ files: InputFile[]; issues: Issue[] }> {
  const all = new Map(files.map((file) => [file.path, file]));
  const issues: Issue[] = [];
  for (const folder of new Set(files.map((file) => dirname(file.path)))) {
    for (const { name, where, holds } of COMPANIONS) {
      const path = await firstFile(where.map((up) => join(folder, up, name)));
      if (path === null || all.has(path)) continue;
      all.set(path, { path, name: path });
      issues.push({
        severity: "info",
        code: "companion-used",
        place: { file: path },
        params: { file: name, holds },
      });
    }
  }
  return { files: [...all.values()], issues };
}

async function walk(folder: string): Promise<InputFile[]> {
  const entries = await readdir(folder, {
    withFileTypes: true,
    recursive: true,
  });
  return entries
    .filter((e) => e.isFile() && !e.name.startsWith("."))
    .filter((e) => !/\.(md|txt|ya?ml|py|sh)$/i.test(e.name))
    .map((e) => join(e.parentPath, e.name))
    .toSorted()
    .map((path) => ({ path, name: path, walked: true }));
}

async function firstFile(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found?.isFile()) return path;
  }
  return null;
}
