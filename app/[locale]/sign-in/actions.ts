"use server";

import { after } from "next/server";
import { z } from "zod";
import { visitorFormAction } from "#lib/auth/guarded-action.ts";
import { sendSignInLink } from "#lib/auth/send-sign-in-link.ts";
import { senderAddress } from "#lib/auth/sender-address.ts";
import { takeRateLimits } from "#lib/db/rate-limit.ts";
import { locales } from "#lib/i18n/locales.ts";
import { emailSchema } from "#lib/schema/email.ts";

const fields = z.object({
  locale: z.enum(locales),
  email: emailSchema.catch(""),
});

export const askForLink = visitorFormAction(
  fields,
  async ({ locale, email }) => {
    if (email === "") return { ok: false, problem: "email" };
    const { ok } = await takeRateLimits([
      ["mail-link-address", await senderAddress()],
      ["mail-link", email],
    ]);
    if (!ok) return { ok: false, problem: "limited" };
    // Afterwards, so that the answer takes as long for whoever has no account.
    after(() => sendSignInLink(email, locale));
    return { ok: true, message: "sent" };
  },
);
