import { createHash } from "node:crypto";
import { getViewerOfToken } from "../db/get-viewer-of-token.ts";
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
  const token = /^Bearer +([\w.~+/-]{1,200}=*)$/i.exec(header)?.[1];
  if (token === undefined) return { kind: "invalid" };
  const hash = createHash("sha256").update(token).digest("hex");
  const viewer = await getViewerOfToken(hash);
  return viewer ? { kind: "viewer", viewer } : { kind: "invalid" };
}
