"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { visitorFormAction } from "#lib/auth/guarded-action.ts";
import { hashLinkSecret } from "#lib/auth/make-link.ts";
import { maySignUpBy } from "#lib/auth/may-sign-up.ts";
import { hashPassword } from "#lib/auth/password-hash.ts";
import { senderAddress } from "#lib/auth/sender-address.ts";
import { signInHere } from "#lib/auth/session.ts";
import { createUser } from "#lib/db/create-user.ts";
import { takeRateLimit } from "#lib/db/rate-limit.ts";
import { locales } from "#lib/i18n/locales.ts";
import { emailSchema } from "#lib/schema/email.ts";
import { linkSecretSchema } from "#lib/schema/one-time-link.ts";
import { newPasswordSchema, personNameSchema } from "#lib/schema/password.ts";
import { localePath } from "#lib/urls/locale-path.ts";

const fields = z.object({
  locale: z.enum(locales),
  email: emailSchema.catch(""),
  name: personNameSchema,
  password: newPasswordSchema,
  invitation: linkSecretSchema.optional(),
});

export const signUp = visitorFormAction(
  fields,
  async ({ locale, email, name, password, invitation }) => {
    if (email === "") return { ok: false, problem: "email" };
    const limit = await takeRateLimit("sign-up", await senderAddress());
    if (!limit.ok) return { ok: false, problem: "limited" };
    if (!(await maySignUpBy(invitation ? "invitation" : "form"))) {
      return { ok: false, problem: "closed" };
    }
    const made = await createUser({
      email,
      name,
      language: locale,
      passwordHash: await hashPassword(password),
      invitationHash: invitation ? hashLinkSecret(invitation) : null,
    });
    if (!made.ok) return { ok: false, problem: made.reason };
    await signInHere(made.userId);
    redirect(localePath(locale, invitation ? "/teams" : "/account"));
  },
);
