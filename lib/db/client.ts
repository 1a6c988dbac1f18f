import { PrismaPg } from "@prisma/adapter-pg";
import { settings } from "../env.ts";
import { PrismaClient } from "./generated/client.ts";
import { closePool } from "./pool.ts";
import { endPreparing } from "./prepare-in-thread.ts";
import { endSearches } from "./search-in-thread.ts";

/**
 * The one Prisma client of this process.
 * @throws Error where DATABASE_URL is unset
 */
export function database(): PrismaClient {
  globals.kurabeDatabase ??= connect();
  return globals.kurabeDatabase;
}

/** Lets the process end: closes every connection of this thread, Prisma's and the pool's, and ends those that search and count. */
export async function closeDatabase(): Promise<void> {
  const open = globals.kurabeDatabase;
  delete globals.kurabeDatabase;
  await Promise.all([
    open?.$disconnect(),
    closePool(),
    endSearches(),
    endPreparing(),
  ]);
}

// On globalThis, because `next dev` loads this module anew at every change.
const globals: typeof globalThis & { kurabeDatabase?: PrismaClient } =
  globalThis;

function connect(): PrismaClient {
  const connectionString = settings().DATABASE_URL;
  if (connectionString === undefined) {
    throw new Error("DATABASE_URL is not set; npm start sets it.");
  }
  return new PrismaClient({ adapter: new PrismaPg({ connectionString }) });
}
