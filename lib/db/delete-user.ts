import type pg from "pg";
import { inTransaction } from "./in-transaction.ts";
import { writeAudit } from "./write-audit.ts";

/** Why an account stays: its user is the last admin, or the last owner of a team that has other members. */
export type DeletionObstacle = "lastAdmin" | "lastOwner";

/**
 * Deletes a user for good. Their public runs stay, without an owner; what they brought for a team stays the team's; all
 * else of theirs goes with them, and so do teams that nobody else is in. Their audit events lose their actor.
 */
export async function deleteUser(
  userId: string,
): Promise<{ ok: true } | { ok: false; obstacle: DeletionObstacle }> {
  return inTransaction(async (client) => {
    // One deletion at a time, so that no two last admins or owners leave each other behind.
    await client.query("select pg_advisory_xact_lock(hashtext('delete-user'))");
    const obstacle = await findObstacle(client, userId);
    if (obstacle) return { ok: false, obstacle };
    await leaveTeams(client, userId);
    await deletePrivateRuns(client, userId);
    await writeAudit(client, {
      actorId: null,
      action: "user.deleted",
      subjectType: "user",
      subjectId: userId,
    });
    await client.query("delete from users where id = $1", [userId]);
    return { ok: true };
  });
}

async function findObstacle(
  client: pg.ClientBase,
  userId: string,
): Promise<DeletionObstacle | null> {
  const { rows } = await client.query<{
    last_admin: boolean;
    last_owner: boolean;
  }>(
    `select
       u.role = 'admin' and not exists (
         select from users o where o.role = 'admin' and o.id <> u.id
           and o.suspended_at is null) as last_admin,
       exists (
         select from memberships m where m.user_id = u.id and m.role = 'owner'
           and exists (select from memberships o
             where o.team_id = m.team_id and o.user_id <> u.id)
           and not exists (select from memberships o
             where o.team_id = m.team_id and o.user_id <> u.id
               and o.role = 'owner')) as last_owner
     from users u where u.id = $1 for update`,
    [userId],
  );
  if (rows[0]?.last_admin) return "lastAdmin";
  return rows[0]?.last_owner ? "lastOwner" : null;
}

/** What was brought for a team goes to another of its members; a team of this user alone ends. */
async function leaveTeams(
  client: pg.ClientBase,
  userId: string,
): Promise<void> {
  await client.query(
    `delete from teams t where exists (
         select from memberships where team_id = t.id and user_id = $1)
       and not exists (
         select from memberships where team_id = t.id and user_id <> $1)`,
    [userId],
  );
  await client.query(
    `update uploads u set owner_id = (
         select user_id from memberships
         where team_id = u.team_id and user_id <> $1
         order by role, created_at limit 1)
       where owner_id = $1 and team_id is not null and exists (
         select from memberships where team_id = u.team_id and user_id <> $1)`,
    [userId],
  );
}

async function deletePrivateRuns(
  client: pg.ClientBase,
  userId: string,
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select f.id from files f where exists (
         select from run_files rf join runs r on r.id = rf.run_id
         where rf.file_id = f.id and r.owner_id = $1 and r.team_id is null
           and r.visibility <> 'public')
     order by sha256 for update`,
    [userId],
  );
  await client.query(
    `delete from runs where owner_id = $1 and team_id is null
       and visibility <> 'public'`,
    [userId],
  );
  await client.query(
    `delete from files where id = any($1::uuid[])
       and not exists (select from run_files where file_id = files.id)`,
    [rows.map(({ id }) => id)],
  );
}
