import pg from "pg";

/**
 * Creates a database on the server of a URL, next to the URL's own.
 * @param template the database to copy, which nobody may be connected to
 */
export function createDatabase(
  url: string,
  name: string,
  template?: string,
): Promise<void> {
  const copying = template ? ` template ${pg.escapeIdentifier(template)}` : "";
  return onServer(url, (client) =>
    client.query(`create database ${pg.escapeIdentifier(name)}${copying}`),
  );
}

/** Drops a database of the server of a URL, with whoever is connected to it. */
export function dropDatabase(url: string, name: string): Promise<void> {
  return onServer(url, (client) =>
    client.query(
      `drop database if exists ${pg.escapeIdentifier(name)} with (force)`,
    ),
  );
}

/** The same server's URL for another database. */
export function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/** The name of the database that a URL means. */
export function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** Connects to a database for the duration of some work. */
export async function onDatabase<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function onServer(
  url: string,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  await onDatabase(withDatabase(url, "postgres"), work);
}
