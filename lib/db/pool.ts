import pg from "pg";
import { settings } from "../env.ts";

/**
 * The one pg pool of this thread: COPY and hot prepared reads go through it, everything else through Prisma.
 * @throws Error where DATABASE_URL is unset
 */
export function pool(): pg.Pool {
  globals.kurabePool ??= connect();
  return globals.kurabePool;
}

/** Lets the process end: closes the pool's connections, if it has any. */
export async function closePool(): Promise<void> {
  const open = globals.kurabePool;
  delete globals.kurabePool;
  await open?.end();
}

// On globalThis, because `next dev` loads this module anew at every change.
const globals: typeof globalThis & { kurabePool?: pg.Pool } = globalThis;

function connect(): pg.Pool {
  const connectionString = settings().DATABASE_URL;
  if (connectionString === undefined)
    throw new Error("DATABASE_URL is not set; npm start sets it.");
  const made = new pg.Pool({
    connectionString,
    application_name: "kurabe",
    max: 8,
  });
  // An idle connection that the server closes is replaced at the next query.
  made.on("error", () => {});
  return made;
}
