import pg from "pg";
import {
  createDatabase,
  databaseOf,
  dropDatabase,
  onDatabase,
} from "../databases.ts";

/** The shape in which Prisma's CLI expects an engine's failure on stderr. */
export type EngineFailure = {
  level: "ERROR";
  target: "schema_engine::logger";
  fields: {
    message: string;
    is_panic: false;
    error_code: string;
    meta: Record<string, never>;
  };
};

/**
 * Runs one of the engine's `cli` commands on the database of a URL.
 * @returns null on success, else the failure to print
 */
export async function runDatabaseCommand(
  command: string,
  url: string,
): Promise<EngineFailure | null> {
  try {
    const run = COMMANDS.get(command);
    if (!run) throw new Error(`unknown schema engine command: ${command}`);
    await run(url);
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

const COMMANDS = new Map<string, (url: string) => Promise<void>>([
  ["can-connect-to-database", (url) => onDatabase(url, async () => {})],
  ["create-database", (url) => createDatabase(url, databaseOf(url))],
  ["drop-database", (url) => dropDatabase(url, databaseOf(url))],
]);

// Prisma's codes: P1000 wrong password, P1001 unreachable, P1003 no such
// database, P1009 it exists already, P1010 not allowed.
const CODES = new Map([
  ["28P01", "P1000"],
  ["28000", "P1000"],
  ["3D000", "P1003"],
  ["42P04", "P1009"],
  ["42501", "P1010"],
]);

function failureOf(error: unknown): EngineFailure {
  const message = error instanceof Error ? error.message : String(error);
  const state =
    error instanceof pg.DatabaseError ? (error.code ?? "") : "no reply";
  return {
    level: "ERROR",
    target: "schema_engine::logger",
    fields: {
      message,
      is_panic: false,
      error_code: CODES.get(state) ?? "P1001",
      meta: {},
    },
  };
}
