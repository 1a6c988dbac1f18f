"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { userFormAction } from "#lib/auth/guarded-action.ts";
import { hashLinkSecret } from "#lib/auth/make-link.ts";
import { acceptInvitation } from "#lib/db/accept-invitation.ts";
import { locales } from "#lib/i18n/locales.ts";
import { linkSecretSchema } from "#lib/schema/one-time-link.ts";
import { localePath } from "#lib/urls/locale-path.ts";

const fields = z.object({ locale: z.enum(locales), secret: linkSecretSchema });

export const join = userFormAction(
  fields,
  async ({ locale, secret }, { id }) => {
    const slug = await acceptInvitation(hashLinkSecret(secret), id, locale);
    if (slug === null) return { ok: false, problem: "gone" };
    redirect(localePath(locale, `/teams/${slug}`));
  },
);
