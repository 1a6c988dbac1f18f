import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { z } from "zod";
import { publicUrl } from "#lib/env.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import type { SignedInUser } from "#lib/schema/user.ts";
import { signInHref } from "#lib/urls/sign-in-href.ts";
import { isSameSiteRequest } from "./is-same-site-request.ts";
import { requireAdmin, requireUser } from "./session.ts";

type Act<S extends z.ZodType> = (
  input: z.output<S>,
  user: SignedInUser,
) => Promise<void>;
type FormAction = (form: FormData) => Promise<void>;

/** A server action for whoever is signed in. A form of another site or with other fields finds nothing. */
export function userAction<S extends z.ZodType>(
  schema: S,
  act: Act<S>,
): FormAction {
  return guarded(schema, act, (form) => {
    const locale = form.get("locale");
    return requireUser(signInHref(isLocale(locale) ? locale : "ja"));
  });
}

/** A server action for admins. For everybody else there is no such thing. */
export function adminAction<S extends z.ZodType>(
  schema: S,
  act: Act<S>,
): FormAction {
  return guarded(schema, act, requireAdmin);
}

/** A server action for anybody, signed in or not: a form of another site or with other fields finds nothing. */
export function visitorAction<S extends z.ZodType>(
  schema: S,
  act: (input: z.output<S>) => Promise<void>,
): FormAction {
  return guarded(schema, act, async () => null);
}

function guarded<S extends z.ZodType, User>(
  schema: S,
  act: (input: z.output<S>, user: User) => Promise<void>,
  whoMay: (form: FormData) => Promise<User>,
): FormAction {
  return async (form) => {
    if (!isSameSiteRequest(await headers(), publicUrl())) notFound();
    const user = await whoMay(form);
    const input = schema.safeParse(Object.fromEntries(form));
    if (!input.success) notFound();
    await act(input.data, user);
  };
}
