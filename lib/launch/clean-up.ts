import { join } from "node:path";
import { settings } from "#lib/env.ts";
import { stopPostgres } from "./postgres-process.ts";
import { releaseStart } from "./start-lock.mjs";

// For a server that was killed before it could do this itself.
const { KURABE_DATA_DIR, DATABASE_URL } = settings();
if (!DATABASE_URL) await stopPostgres(join(KURABE_DATA_DIR, "postgres"));
releaseStart(KURABE_DATA_DIR);
