"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { userFormAction } from "#lib/auth/guarded-action.ts";
import { endSession } from "#lib/auth/session.ts";
import { deleteUser } from "#lib/db/delete-user.ts";
import { locales } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";

const fields = z.object({
  locale: z.enum(locales),
  confirmation: z.string().trim().toLowerCase().max(254),
});

export const deleteAccount = userFormAction(
  fields,
  async ({ locale, confirmation }, user) => {
    if (confirmation !== (user.email ?? user.id)) {
      return { ok: false, problem: "mistyped" };
    }
    const deleted = await deleteUser(user.id);
    if (!deleted.ok) return { ok: false, problem: deleted.obstacle };
    await endSession();
    redirect(localePath(locale));
  },
);
