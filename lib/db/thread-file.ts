import { existsSync } from "node:fs";
import path from "node:path";

/**
 * The path of a thread's code in this folder: beside this file, or below the working directory where a bundler has
 * moved the code.
 * @throws Error where it is in neither
 */
export function threadFile(name: string): string {
  const candidates = [
    import.meta.dirname,
    path.join(process.cwd(), "lib", "db"),
  ].map((folder) => path.join(folder ?? "", name));
  const found = candidates.find((file) => existsSync(file));
  if (found) return found;
  throw new Error(`No ${name} in ${candidates.join(" or ")}.`);
}
