import type { Language } from "../schema/user.ts";
import type { UserNotification } from "../schema/notification.ts";
import { database } from "./client.ts";
import { toNews } from "./list-notifications.ts";

/** What is older than this is not mailed any more: whoever it is for has seen it, or the server had no mail then. */
const STALE_HOURS = 24;

/** A notification to be sent by mail, the address, and the language: null where the user's is not known. */
export interface Unmailed {
  to: string;
  language: Language | null;
  news: UserNotification;
}

/**
 * Takes the next notification that has not been mailed and marks it as mailed, before anybody sends it: whatever dies
 * afterwards, it is never sent twice. Null where there is none. Of many at the same moment each takes another.
 */
export async function takeUnmailed(
  /** Ids to pass by. */
  except: readonly string[] = [],
): Promise<Unmailed | null> {
  return database().$transaction(async (tx) => {
    const [found] = await tx.$queryRaw<{ id: string }[]>`
      select n.id from notifications n
      join users u on u.id = n.user_id
        and u.email is not null and u.suspended_at is null
      where n.mailed_at is null and n.read_at is null
        and n.id <> all(${[...except]}::uuid[])
        and n.created_at > now() at time zone 'UTC'
          - make_interval(hours => ${STALE_HOURS}::int)
      order by n.created_at, n.id
      limit 1 for update of n skip locked`;
    if (!found) return null;
    const row = await tx.notification.update({
      where: { id: found.id },
      data: { mailedAt: new Date() },
      include: { user: { select: { email: true, language: true } } },
    });
    const [news] = toNews(row);
    const { email: to, language } = row.user;
    return news && to ? { to, language, news } : null;
  });
}

/** Gives a notification back whose mail the server surely did not take. */
export async function giveBackUnmailed(id: string): Promise<void> {
  await database().notification.update({
    where: { id },
    data: { mailedAt: null },
  });
}
