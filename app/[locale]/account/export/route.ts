import { currentUser } from "#lib/auth/session.ts";
import { exportUser } from "#lib/db/export-user.ts";

/** Everything that is kept about whoever asks, as a JSON file. For a visitor there is no such thing. */
export async function GET(): Promise<Response> {
  const headers = { "cache-control": "private, no-store" };
  const user = await currentUser();
  if (!user) return new Response(null, { status: 404, headers });
  const data = await exportUser(user.id);
  const text = JSON.stringify(
    data,
    (_, value: unknown) => (typeof value === "bigint" ? String(value) : value),
    2,
  );
  return new Response(`${text}\n`, {
    headers: {
      ...headers,
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="kurabe-account.json"',
    },
  });
}
