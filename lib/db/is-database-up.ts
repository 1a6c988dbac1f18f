import { database } from "./client.ts";

/** Whether the database answers a query. The one read that turns a failure into a value: that is its question. */
export async function isDatabaseUp(): Promise<boolean> {
  try {
    await database().$queryRaw`select 1`;
    return true;
  } catch {
    return false;
  }
}
