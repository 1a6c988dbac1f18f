import { z } from "zod";

/** What an API token may do: read what its user may read, bring files, offer runs for publication. */
export const tokenScopeSchema = z.enum(["read", "upload", "submit"]);
export type TokenScope = z.infer<typeof tokenScopeSchema>;
