import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export type Import = {
  /** As written. */
  specifier: string;
  typeOnly: boolean;
  /** The file of this project that it means; undefined for packages. */
  file: string | undefined;
};

export type SourceFile = { path: string; text: string; imports: Import[] };

/** Reads every code file under some folders, generated ones aside. It goes by regular expressions: a guard, not a proof. */
export function readSources(folders: string[]): Map<string, SourceFile> {
  const paths = folders.flatMap(filesUnder);
  const known = new Set(paths);
  return new Map(
    paths.map((file) => {
      const text = readFileSync(file, "utf8");
      return [
        file,
        { path: file, text, imports: importsOf(file, text, known) },
      ];
    }),
  );
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = `${folder}/${entry.name}`;
    if (entry.name === "generated" || entry.name === "node_modules") return [];
    if (entry.isDirectory()) return filesUnder(at);
    return /\.(tsx?|mjs)$/.test(at) ? [at] : [];
  });
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^"'`;]*?from\s*["']([^"']+)["']|(?:^|\n)\s*import\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

function importsOf(file: string, text: string, known: Set<string>): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const specifier = match[2] ?? match[3] ?? match[4] ?? "";
    const at = specifier.startsWith("#")
      ? specifier.slice(1)
      : path.posix.join(path.posix.dirname(file), specifier);
    const ours = /^[.#]/.test(specifier) && known.has(at);
    return {
      specifier,
      typeOnly: match[1] !== undefined,
      file: ours ? at : undefined,
    };
  });
}
