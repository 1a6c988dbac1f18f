import { randomUUID } from "node:crypto";
import { hashApiToken, hintOf, newApiToken } from "#lib/auth/api-token.ts";
import { hashSessionToken, newSessionToken } from "#lib/auth/session-token.ts";
import { database } from "#lib/db/client.ts";
import { saveSession } from "#lib/db/save-session.ts";
import { saveUser } from "#lib/db/save-user.ts";
import { uuidV7 } from "#lib/db/uuid-v7.ts";
import type { TeamRole } from "#lib/schema/team.ts";
import type { TokenScope } from "#lib/schema/token-scope.ts";
import type { UserRole } from "#lib/schema/user.ts";
import { sessions, type View } from "./matrix.ts";

export interface People {
  teamId: string;
  teamSlug: string;
  ids: Map<View, string>;
  cookies: Map<View, string>;
  tokens: Map<View, string>;
}

/** Somebody for each point of view, and the team that the runs belong to. */
export async function makeMatrixPeople(): Promise<People> {
  const team = await database().team.create({
    data: { slug: `matrix-${randomUUID()}`, name: "Matrix" },
  });
  const people: People = {
    teamId: team.id,
    teamSlug: team.slug,
    ids: new Map(),
    cookies: new Map(),
    tokens: new Map(),
  };
  const roles: Partial<Record<View, UserRole>> = {
    reviewer: "reviewer",
    admin: "admin",
  };
  for (const view of sessions) {
    const userId = await madeUser(roles[view] ?? "member");
    people.ids.set(view, userId);
    people.cookies.set(view, await session(userId));
  }
  const members: Partial<Record<View, TeamRole>> = {
    owner: "owner",
    "team-mate": "viewer",
    suspended: "member",
  };
  for (const [view, role] of Object.entries(members))
    await database().membership.create({
      data: { teamId: team.id, userId: people.ids.get(view as View)!, role },
    });
  await database().user.update({
    where: { id: people.ids.get("suspended")! },
    data: { suspendedAt: new Date() },
  });
  const owner = people.ids.get("owner")!;
  people.tokens.set("token-read", await token(owner, ["read"]));
  people.tokens.set("token-submit", await token(owner, ["submit"]));
  // Of the right form, and of nobody.
  people.tokens.set("forged", newApiToken());
  people.cookies.set("forged", newSessionToken());
  return people;
}

/** What a view's requests bring. */
export function credentialsOf(
  { cookies, tokens }: People,
  view: View,
): Record<string, string> {
  const cookie = cookies.get(view);
  const bearer = tokens.get(view);
  return {
    ...(cookie !== undefined && {
      cookie: `next-auth.session-token=${cookie}`,
    }),
    ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
  };
}

/** A token of a user's that reads what they may. */
export const readToken = (userId: string): Promise<string> =>
  token(userId, ["read"]);

async function madeUser(role: UserRole): Promise<string> {
  const saved = await saveUser({
    email: `matrix-${randomUUID()}@example.org`,
    name: "Matrix",
    role,
    passwordHash: null,
    actorId: null,
    reason: "test",
  });
  if (!saved.ok) throw new Error("The e-mail is taken.");
  return saved.id;
}

async function session(userId: string): Promise<string> {
  const secret = newSessionToken();
  await saveSession({
    tokenHash: hashSessionToken(secret),
    userId,
    replaces: null,
    expires: new Date(Date.now() + 3_600_000),
  });
  return secret;
}

async function token(
  userId: string,
  scopes: readonly TokenScope[],
): Promise<string> {
  const secret = newApiToken();
  await database().apiToken.create({
    data: {
      id: uuidV7(),
      userId,
      name: "matrix",
      tokenHash: hashApiToken(secret),
      hint: hintOf(secret),
      scopes: [...scopes],
      expires: new Date(Date.now() + 3_600_000),
    },
  });
  return secret;
}
