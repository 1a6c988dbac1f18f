import { viewerOfToken } from "../auth/viewer-of-token.ts";
import type { Viewer } from "../schema/access.ts";

/** Who a request says it is: nobody, the user of a valid token, or somebody whose word does not hold. */
export type Bearer =
  | { kind: "anonymous" }
  | { kind: "viewer"; viewer: Viewer }
  | { kind: "invalid" };

/** Reads the Authorization header, and nothing else: a cookie gives no right here. */
export async function readBearer(headers: Headers): Promise<Bearer> {
  const header = headers.get("authorization");
  if (header === null) return { kind: "anonymous" };
  const viewer = await viewerOfToken(header);
  return viewer ? { kind: "viewer", viewer } : { kind: "invalid" };
}
