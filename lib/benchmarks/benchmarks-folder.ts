import { existsSync } from "node:fs";
import path from "node:path";

/** The folder with the benchmark files: beside this file, or below the working directory where a bundler has moved the code. */
export function benchmarksFolder(): string {
  const candidates = [
    import.meta.dirname,
    path.join(process.cwd(), "lib", "benchmarks"),
  ];
  const found = candidates.find(
    (folder) => folder && existsSync(path.join(folder, "neo-1.0.json")),
  );
  if (found) return found;
  throw new Error(`No benchmark files in ${candidates.join(" or ")}.`);
}
