import { z } from "zod";
import type { Viewer } from "../schema/access.ts";
import { teamRoleSchema } from "../schema/team.ts";
import { tokenScopeSchema } from "../schema/token-scope.ts";
import { userRoleSchema } from "../schema/user.ts";
import { pool } from "./pool.ts";

/**
 * Whose an API token is and what it may do, as the database has it now; null where it is unknown, revoked, expired, or
 * its user suspended: nothing tells these apart. That it was used is noted, to the minute.
 * @param tokenHash sha-256 (hex) of the token
 */
export async function getViewerOfToken(
  tokenHash: string,
): Promise<Viewer | null> {
  const { rows } = await pool().query({
    name: "viewer-of-token",
    text: `
      with found as (
        select t.id, t.scopes, t.last_used_at, u.id as user_id, u.role,
               (select coalesce(jsonb_object_agg(m.team_id, m.role), '{}')
                from memberships m where m.user_id = u.id) as teams
        from api_tokens t join users u on u.id = t.user_id
        where t.token_hash = $1 and t.revoked_at is null
          and t.expires > now() at time zone 'UTC' and u.suspended_at is null
      ), used as (
        update api_tokens t set last_used_at = now() at time zone 'UTC'
        from found
        where t.id = found.id and (found.last_used_at is null or
          found.last_used_at < now() at time zone 'UTC' - interval '1 minute')
      )
      select user_id as "userId", role, teams, scopes from found`,
    values: [tokenHash],
  });
  return viewerSchema.optional().parse(rows[0]) ?? null;
}

const viewerSchema = z.object({
  userId: z.string(),
  role: userRoleSchema,
  teams: z.record(z.string(), teamRoleSchema),
  scopes: z.array(tokenScopeSchema),
});
