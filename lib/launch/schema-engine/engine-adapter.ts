import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlQueryable,
} from "@prisma/driver-adapter-utils";
import { randomUUID } from "node:crypto";
import pg from "pg";
import { createDatabase, dropDatabase, withDatabase } from "../databases.ts";

/** Postgres's one-byte `"char"`, which catalogues use and adapter-pg refuses. */
const CHAR_OID = 18;

/**
 * The connection that the schema engine talks through: Prisma's own for pg,
 * with the three things added that migrations need and queries do not.
 */
export function createEngineAdapter(
  url: string,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => connect(url),
    connectToShadowDb: () => connectToShadow(url),
  };
}

async function connect(url: string): Promise<SqlDriverAdapter> {
  if (url === "") throw new Error("DATABASE_URL is not set.");
  // One connection: Prisma's migration lock belongs to the session that took it.
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const factory = new PrismaPg(pool, { disposeExternalPool: true });
  const adapter = withChar(await factory.connect());
  // adapter-pg cuts scripts at every semicolon, which breaks function bodies.
  adapter.executeScript = async (script) => void (await pool.query(script));
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (level) =>
    withChar(await startTransaction(level));
  return adapter;
}

async function connectToShadow(url: string): Promise<SqlDriverAdapter> {
  if (url === "") throw new Error("DATABASE_URL is not set.");
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  await createDatabase(url, name);
  const adapter = await connect(withDatabase(url, name));
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await dropDatabase(url, name);
  };
  return adapter;
}

/** What adapter-pg's connections and transactions have beneath their interface. */
type PgQueryable = SqlQueryable & {
  performIO(query: SqlQuery): Promise<{ fields: pg.FieldDef[] }>;
};

/** Makes a connection of adapter-pg report `"char"` columns as characters. */
export function withChar<Q extends SqlQueryable>(queryable: Q): Q {
  if (!hasPerformIO(queryable)) {
    throw new Error("@prisma/adapter-pg changed: it has no performIO any more");
  }
  const { performIO, queryRaw } = queryable;
  queryable.queryRaw = async (query) => {
    const characters = new Set<number>();
    // What queryRaw reads through: the same object, with the type replaced.
    const reader: PgQueryable = Object.create(queryable);
    reader.performIO = async (inner) => {
      const result = await performIO.call(queryable, inner);
      const fields = result.fields.map((field, at) => {
        if (field.dataTypeID !== CHAR_OID) return field;
        characters.add(at);
        return { ...field, dataTypeID: pg.types.builtins.TEXT };
      });
      return { ...result, fields };
    };
    const result = await queryRaw.call(reader, query);
    const columnTypes = result.columnTypes.map((type, at) =>
      characters.has(at) ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return queryable;
}

function hasPerformIO<Q extends SqlQueryable>(
  queryable: Q,
): queryable is Q & PgQueryable {
  return "performIO" in queryable;
}
