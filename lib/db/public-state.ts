import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { settings } from "../env.ts";
import { pool } from "./pool.ts";

/**
 * Follows the version of what the public can see, over a connection of its own that LISTENs for it, asks again every
 * half second, and is made anew when it is lost. Two instances of the server follow the same version.
 */
export class PublicStateWatch {
  #client: pg.Client | null = null;
  #version = 0;
  #confirmedAt = -Infinity;
  #asking: Promise<number> | null = null;
  readonly #stopping = new AbortController();
  readonly #running: Promise<void>;

  constructor() {
    this.#running = this.#run();
  }

  /** The version, where the connection confirmed it in the last 1.5 s; null otherwise. */
  confirmed(): number | null {
    const age = performance.now() - this.#confirmedAt;
    return age <= LEASE ? this.#version : null;
  }

  /**
   * The version as the database has it now, over another connection; calls at the same time share one answer.
   * @throws Error when the database does not answer within a second
   */
  async ask(): Promise<number> {
    this.#asking ??= readVersion(pool()).finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await (this.#client ? this.#beat(this.#client) : this.#connect());
      await sleep(BEAT, undefined, { signal }).catch(() => {});
    }
    const open = this.#client;
    if (open) this.#lose(open);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: settings().DATABASE_URL,
      application_name: "kurabe-public-state",
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
    });
    client.on("error", () => this.#lose(client));
    client.on("end", () => this.#lose(client));
    client.on("notification", ({ payload }) => {
      if (client === this.#client) this.#version = Number(payload);
    });
    try {
      await client.connect();
      // Before the version is read, so that no change falls in between.
      await client.query("listen kurabe_public_state");
      const asked = performance.now();
      const version = await readVersion(client);
      this.#client = client;
      this.#version = version;
      this.#confirmedAt = asked;
    } catch {
      this.#lose(client);
    }
  }

  async #beat(client: pg.Client): Promise<void> {
    const asked = performance.now();
    try {
      const version = await readVersion(client);
      if (client !== this.#client) return;
      this.#version = version;
      this.#confirmedAt = asked;
    } catch {
      this.#lose(client);
    }
  }

  #lose(client: pg.Client): void {
    if (client === this.#client) {
      this.#client = null;
      this.#confirmedAt = -Infinity;
    }
    // Says goodbye where somebody is there to hear it; nobody waits for it.
    client.end().catch(() => {});
  }
}

/** Milliseconds. What is served is never older than LEASE and one answer. */
const BEAT = 500;
const LEASE = 1500;
const PATIENCE = 1000;

async function readVersion(from: pg.Client | pg.Pool): Promise<number> {
  const answer = from.query<{ version: string }>({
    name: "public-state",
    text: "select version from public_state",
  });
  const late = new AbortController();
  const { rows } = await Promise.race([
    answer,
    sleep(PATIENCE, undefined, { signal: late.signal, ref: false }).then(() => {
      throw new Error("The database did not say the version in time.");
    }),
  ]).finally(() => late.abort());
  return Number(rows[0]?.version);
}
