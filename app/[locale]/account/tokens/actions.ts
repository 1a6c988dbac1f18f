"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { hashApiToken, hintOf, newApiToken } from "#lib/auth/api-token.ts";
import { userAction, userFormAction } from "#lib/auth/guarded-action.ts";
import { createApiToken } from "#lib/db/create-api-token.ts";
import { revokeApiToken } from "#lib/db/revoke-api-token.ts";
import { locales } from "#lib/i18n/locales.ts";
import { tokenDays } from "#lib/schema/api-token.ts";
import { tokenScopeSchema } from "#lib/schema/token-scope.ts";
import { localePath } from "#lib/urls/locale-path.ts";

const base = { locale: z.enum(locales) };

export const makeToken = userFormAction(
  z.object({
    ...base,
    id: z.uuid(),
    name: z.string().trim().min(1, "nameMissing").max(60, "nameLong"),
    days: z.coerce.number().pipe(z.literal(tokenDays)),
    "scopes[]": z.array(tokenScopeSchema, "scopes").min(1, "scopes"),
  }),
  async ({ id, name, days, "scopes[]": scopes }, { id: userId }) => {
    const token = newApiToken();
    const made = await createApiToken({
      id,
      userId,
      name,
      tokenHash: hashApiToken(token),
      hint: hintOf(token),
      scopes: [...new Set(scopes)],
      expires: new Date(Date.now() + days * 86_400_000),
    });
    return made.ok
      ? { ok: true, message: "made", secret: token }
      : { ok: false, problem: made.reason };
  },
);

export const revokeToken = userAction(
  z.object({ ...base, id: z.uuid() }),
  async ({ locale, id }, user) => {
    await revokeApiToken(user.id, id);
    redirect(localePath(locale, "/account/tokens"));
  },
);
