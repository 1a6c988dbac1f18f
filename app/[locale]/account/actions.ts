"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { userAction } from "#lib/auth/guarded-action.ts";
import { endOtherSessions, endSession } from "#lib/auth/session.ts";
import { locales } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";

const fields = z.object({ locale: z.enum(locales) });

export const signOut = userAction(fields, async ({ locale }) => {
  await endSession();
  redirect(localePath(locale, "/sign-in"));
});

export const signOutElsewhere = userAction(fields, async ({ locale }, user) => {
  await endOtherSessions(user);
  redirect(localePath(locale, "/account"));
});
