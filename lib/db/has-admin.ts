import { database } from "./client.ts";

/** Whether anybody is an administrator. */
export async function hasAdmin(): Promise<boolean> {
  return (await database().user.count({ where: { role: "admin" } })) > 0;
}
