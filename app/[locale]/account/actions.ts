"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { userAction, userFormAction } from "#lib/auth/guarded-action.ts";
import { hashPassword, verifyPassword } from "#lib/auth/password-hash.ts";
import {
  currentHash,
  endOtherSessions,
  endSession,
} from "#lib/auth/session.ts";
import { deleteSessionOf } from "#lib/db/delete-session-of.ts";
import { getUserForSignIn } from "#lib/db/get-user-for-sign-in.ts";
import { giveBackRateLimit, takeRateLimit } from "#lib/db/rate-limit.ts";
import { saveProfile } from "#lib/db/save-profile.ts";
import { setPassword } from "#lib/db/set-password.ts";
import { unlinkAccount } from "#lib/db/unlink-account.ts";
import { locales } from "#lib/i18n/locales.ts";
import { canMail } from "#lib/mail/send-mail.ts";
import {
  longestPassword,
  newPasswordSchema,
  personNameSchema,
} from "#lib/schema/password.ts";
import { localePath } from "#lib/urls/locale-path.ts";

const base = { locale: z.enum(locales) };

export const signOut = userAction(z.object(base), async ({ locale }) => {
  await endSession();
  redirect(localePath(locale, "/sign-in"));
});

export const signOutElsewhere = userAction(
  z.object(base),
  async ({ locale }, user) => {
    await endOtherSessions(user);
    redirect(localePath(locale, "/account"));
  },
);

export const signOutThere = userAction(
  z.object({ ...base, id: z.string().regex(/^[0-9a-f]{16}$/) }),
  async ({ locale, id }, user) => {
    await deleteSessionOf(user.id, id);
    redirect(localePath(locale, "/account"));
  },
);

export const changeProfile = userFormAction(
  z.object({ ...base, name: personNameSchema, language: z.enum(locales) }),
  async ({ name, language }, user) => {
    await saveProfile(user.id, { name, language });
    return { ok: true, message: "saved" };
  },
);

export const changePassword = userFormAction(
  z.object({
    ...base,
    current: z.string().max(longestPassword).optional(),
    password: newPasswordSchema,
  }),
  async ({ current = "", password }, user) => {
    const limit = await takeRateLimit("sign-in-account", user.id);
    if (!limit.ok) return { ok: false, problem: "limited" };
    const known = await getUserForSignIn(user.email ?? "");
    const hash = known?.passwordHash ?? null;
    if (hash !== null && !(await verifyPassword(current, hash))) {
      return { ok: false, problem: "wrong" };
    }
    await giveBackRateLimit("sign-in-account", user.id);
    await setPassword({
      userId: user.id,
      passwordHash: await hashPassword(password),
      keeps: (await currentHash()) ?? "",
    });
    return { ok: true, message: "passwordChanged" };
  },
);

export const unlink = userFormAction(
  z.object({ ...base, provider: z.string().max(40) }),
  async ({ provider }, user) => {
    const { ok } = await unlinkAccount(user.id, provider, canMail());
    return ok
      ? { ok: true, message: "unlinked" }
      : { ok: false, problem: "lastSignIn" };
  },
);
