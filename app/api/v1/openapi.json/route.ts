import { apiDocument } from "#lib/api/api-document.ts";
import { jsonResponse } from "#lib/api/respond.ts";

export const dynamic = "force-static";

/** The OpenAPI document. */
export const GET = () =>
  jsonResponse(apiDocument(), 200, { "cache-control": "public, max-age=300" });
