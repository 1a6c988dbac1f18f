import { z } from "zod";
import { database } from "./client.ts";

/** The version of what the public can see: another number after every change of it. */
export async function getPublicVersion(): Promise<string> {
  const rows = await database()
    .$queryRaw`select version::text as version from public_state`;
  return versionSchema.parse(rows)[0].version;
}

const versionSchema = z.tuple([z.object({ version: z.string() })]);
