"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { userFormAction } from "#lib/auth/guarded-action.ts";
import { createTeam } from "#lib/db/create-team.ts";
import { locales } from "#lib/i18n/locales.ts";
import { teamNameSchema, teamSlugSchema } from "#lib/schema/team.ts";
import { localePath } from "#lib/urls/locale-path.ts";

const fields = z.object({
  locale: z.enum(locales),
  name: teamNameSchema,
  slug: teamSlugSchema,
});

export const makeTeam = userFormAction(
  fields,
  async ({ locale, name, slug }, { id: userId }) => {
    const { ok } = await createTeam({ name, slug, userId });
    if (!ok) return { ok: false, problem: "taken" };
    redirect(localePath(locale, `/teams/${slug}`));
  },
);
