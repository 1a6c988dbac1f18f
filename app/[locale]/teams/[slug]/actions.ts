"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { userAction, userFormAction } from "#lib/auth/guarded-action.ts";
import { hashLinkSecret, newLinkSecret } from "#lib/auth/make-link.ts";
import { changeTeam } from "#lib/db/change-team.ts";
import { takeRateLimit } from "#lib/db/rate-limit.ts";
import { publicUrl } from "#lib/env.ts";
import { locales } from "#lib/i18n/locales.ts";
import {
  invitationDays,
  teamNameSchema,
  teamRoleSchema,
  teamSlugSchema,
} from "#lib/schema/team.ts";
import { localePath } from "#lib/urls/locale-path.ts";

const base = { locale: z.enum(locales), slug: teamSlugSchema };

export const renameTeam = userFormAction(
  z.object({ ...base, name: teamNameSchema }),
  async ({ slug, name }, user) => {
    const change = { kind: "rename", name } as const;
    const { ok } = await changeTeam(slug, user.id, change);
    if (!ok) notFound();
    return { ok: true, message: "renamed" };
  },
);

export const deleteTeam = userFormAction(
  z.object({ ...base, sure: z.literal("yes") }),
  async ({ locale, slug }, user) => {
    const deleted = await changeTeam(slug, user.id, { kind: "delete" });
    if (!deleted.ok && deleted.reason === "hasRuns") {
      return { ok: false, problem: "hasRuns" };
    }
    if (!deleted.ok) notFound();
    redirect(localePath(locale, "/teams"));
  },
);

export const changeMember = userFormAction(
  z.object({
    ...base,
    userId: z.string().max(64),
    role: z.literal("none").or(teamRoleSchema),
  }),
  async ({ locale, slug, userId, role }, user) => {
    const changed = await changeTeam(
      slug,
      user.id,
      role === "none"
        ? { kind: "remove", userId }
        : { kind: "role", userId, role },
    );
    if (!changed.ok && changed.reason === "lastOwner") {
      return { ok: false, problem: "lastOwner" };
    }
    const isGone = role === "none" && userId === user.id;
    redirect(localePath(locale, isGone ? "/teams" : `/teams/${slug}`));
  },
);

export const invite = userFormAction(
  z.object({ ...base, id: z.uuid(), role: teamRoleSchema }),
  async ({ locale, slug, id, role }, user) => {
    const limit = await takeRateLimit("invitation", user.id);
    if (!limit.ok) return { ok: false, problem: "limited" };
    const secret = newLinkSecret();
    const invited = await changeTeam(slug, user.id, {
      kind: "invite",
      id,
      role,
      tokenHash: hashLinkSecret(secret),
      expires: new Date(Date.now() + invitationDays * 86_400_000),
    });
    if (!invited.ok && invited.reason === "again") {
      return { ok: false, problem: "again" };
    }
    if (!invited.ok) notFound();
    const path = localePath(locale, `/invitations/${secret}`);
    return { ok: true, message: "invited", secret: publicUrl() + path };
  },
);

export const takeInvitationBack = userAction(
  z.object({ ...base, id: z.uuid() }),
  async ({ locale, slug, id }, user) => {
    const change = { kind: "uninvite", invitationId: id } as const;
    await changeTeam(slug, user.id, change);
    redirect(localePath(locale, `/teams/${slug}`));
  },
);
