import { countUnread } from "#lib/db/count-unread.ts";
import { currentUser } from "#lib/auth/session.ts";

/** Who is signed in, for the header of pages that are the same for everybody; null for a visitor. */
export async function GET(): Promise<Response> {
  const user = await currentUser();
  const me = user && {
    name: user.name ?? user.email,
    role: user.role,
    unread: await countUnread(user.id),
  };
  return Response.json(me, {
    headers: { "cache-control": "private, no-store" },
  });
}
