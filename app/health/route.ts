import { isDatabaseUp } from "#lib/db/is-database-up.ts";

export const dynamic = "force-dynamic";

/** 200 once the database answers; for start scripts and load balancers. */
export async function GET() {
  const up = await isDatabaseUp();
  return Response.json(
    { status: up ? "ok" : "database-down" },
    { status: up ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
