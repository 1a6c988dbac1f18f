import type pg from "pg";
import type { RunRow } from "../schema/run-rows.ts";
import { uuidBytes } from "./copy-buffer.ts";
import { copyInto } from "./copy-into.ts";
import { createRunBuffers, writeRunRow } from "./write-run-row.ts";
import type { RunIds } from "./write-run-row.ts";

/** Rows are sent once they come to this many bytes. */
const FLUSH_SIZE = 1024 * 1024;

/**
 * Writes one run's rows as the pipeline hands them over, inside its transaction. While one batch is on its way to
 * Postgres the next is being filled; memory is bounded by two batches.
 */
export class RunTables {
  readonly #client: pg.ClientBase;
  readonly #ids: RunIds;
  /** Database ids of the questions that the run brought, by ref. */
  readonly #brought = new Map<number, number>();
  readonly #buffers = createRunBuffers();
  #sending: Promise<void> = Promise.resolve();

  constructor(
    client: pg.ClientBase,
    runId: string,
    datasetIds: ReadonlyMap<string, number>,
  ) {
    this.#client = client;
    this.#ids = {
      run: uuidBytes(runId),
      question: (ref) =>
        ref > 0 ? ref : known(this.#brought.get(ref), `question ${ref}`),
      dataset: (key) => known(datasetIds.get(key), `dataset "${key}"`),
    };
  }

  async add(rows: readonly RunRow[]): Promise<void> {
    await this.#reserveQuestionIds(rows);
    for (const row of rows) writeRunRow(this.#buffers, this.#ids, row);
    const tables = Object.values(this.#buffers);
    const size = tables.reduce((sum, table) => sum + table.rows.size, 0);
    if (size >= FLUSH_SIZE) await this.#flush();
  }

  /** Sends what is left and waits until all is written. */
  async finish(): Promise<void> {
    await this.#flush();
    await this.#sending;
  }

  async #flush(): Promise<void> {
    await this.#sending;
    this.#sending = this.#send();
    // Whoever awaits it next gets the error; until then it is not unhandled.
    this.#sending.catch(() => {});
  }

  async #send(): Promise<void> {
    const batches = Object.values(this.#buffers)
      .filter(({ rows }) => rows.rows > 0)
      .map(({ target, rows }) => ({ target, stream: rows.take() }));
    for (const { target, stream } of batches)
      await copyInto(this.#client, target, stream);
  }

  async #reserveQuestionIds(rows: readonly RunRow[]): Promise<void> {
    const refs = rows
      .filter((row) => row.kind === "question")
      .map(({ ref }) => ref);
    if (refs.length === 0) return;
    await this.#sending;
    const { rows: ids } = await this.#client.query<{ id: number }>(
      `select nextval(pg_get_serial_sequence('questions', 'id'))::int as id
       from generate_series(1, $1)`,
      [refs.length],
    );
    refs.forEach((ref, i) => this.#brought.set(ref, known(ids[i]?.id, "id")));
  }
}

function known(id: number | undefined, what: string): number {
  if (id !== undefined) return id;
  throw new Error(`The run's rows point at an unknown ${what}.`);
}
