import { getViewerOfToken } from "#lib/db/get-viewer-of-token.ts";
import type { Viewer } from "#lib/schema/access.ts";
import { hashApiToken, isApiToken } from "./api-token.ts";

/**
 * Whose token an Authorization header brings (`Bearer kurabe_...`) and what it
 * may do. Null for whatever holds no more, and for what never was a token,
 * which the database is not asked about.
 */
export async function viewerOfToken(
  header: string | null,
): Promise<Viewer | null> {
  const token = /^Bearer +(\S{1,100})$/i.exec(header ?? "")?.[1];
  if (token === undefined || !isApiToken(token)) return null;
  return getViewerOfToken(hashApiToken(token));
}
