"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { visitorFormAction } from "#lib/auth/guarded-action.ts";
import { hashLinkSecret } from "#lib/auth/make-link.ts";
import { maySignUpBy } from "#lib/auth/may-sign-up.ts";
import { hashPassword } from "#lib/auth/password-hash.ts";
import { signInHere } from "#lib/auth/session.ts";
import { tryLink } from "#lib/auth/try-link.ts";
import { getLink } from "#lib/db/one-time-links.ts";
import { redeemLink } from "#lib/db/redeem-link.ts";
import { locales } from "#lib/i18n/locales.ts";
import { emailSchema } from "#lib/schema/email.ts";
import { linkSecretSchema } from "#lib/schema/one-time-link.ts";
import { newPasswordSchema, personNameSchema } from "#lib/schema/password.ts";
import { localePath } from "#lib/urls/locale-path.ts";

const fields = z.object({
  locale: z.enum(locales),
  secret: linkSecretSchema,
  email: emailSchema.optional(),
  name: personNameSchema.optional(),
  password: z.literal("").or(newPasswordSchema).optional(),
});

export const followLink = visitorFormAction(
  fields,
  async ({ locale, secret, email, name, password }) => {
    const { isLimited, found: link } = await tryLink(secret, getLink);
    if (isLimited) return { ok: false, problem: "limited" };
    if (!link) return { ok: false, problem: "gone" };
    if (link.kind !== "mail" && !password) {
      return { ok: false, problem: "passwordShort" };
    }
    const redeemed = await redeemLink({
      tokenHash: hashLinkSecret(secret),
      email: email ?? null,
      name: name ?? null,
      passwordHash: password ? await hashPassword(password) : null,
      language: locale,
      maySignUp: await maySignUpBy("mail"),
    });
    if (!redeemed.ok) return { ok: false, problem: "refused" };
    await signInHere(redeemed.userId);
    redirect(localePath(locale, "/account"));
  },
);
