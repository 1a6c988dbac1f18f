import { refresh } from "next/cache";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { z } from "zod";
import { publicUrl } from "#lib/env.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import type { FormAnswer, FormState } from "#lib/schema/form-state.ts";
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

type StateAction = (previous: FormState, form: FormData) => Promise<FormState>;

/**
 * A server action for whoever is signed in, whose form shows what came of it.
 * A field's problem is the message that the schema gives it.
 */
export function userFormAction<S extends z.ZodType>(
  schema: S,
  act: (input: z.output<S>, user: SignedInUser) => Promise<FormAnswer>,
): StateAction {
  return answering(schema, async (form) => {
    const locale = form.get("locale");
    const user = await requireUser(
      signInHref(isLocale(locale) ? locale : "ja"),
    );
    return (input) => act(input, user);
  });
}

/** The same for admins; for everybody else there is no such thing. */
export function adminFormAction<S extends z.ZodType>(
  schema: S,
  act: (input: z.output<S>, admin: SignedInUser) => Promise<FormAnswer>,
): StateAction {
  return answering(schema, async () => {
    const admin = await requireAdmin();
    return (input) => act(input, admin);
  });
}

/** The same for anybody: whoever sends it has yet to show who they are. */
export function visitorFormAction<S extends z.ZodType>(
  schema: S,
  act: (input: z.output<S>) => Promise<FormAnswer>,
): StateAction {
  return answering(schema, async () => act);
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

function answering<S extends z.ZodType>(
  schema: S,
  actFor: (
    form: FormData,
  ) => Promise<(input: z.output<S>) => Promise<FormAnswer>>,
): StateAction {
  return async (_, form) => {
    if (!isSameSiteRequest(await headers(), publicUrl())) notFound();
    const act = await actFor(form);
    const input = schema.safeParse(fieldsOf(form));
    const answer: FormAnswer = input.success
      ? await act(input.data)
      : { ok: false, problem: problemOf(input.error) };
    // The page around the form shows what was changed; where a form was sent again, its next one has an id of its own.
    if (answer.ok || answer.problem === "again") refresh();
    return answer.ok
      ? { kind: "done", message: answer.message, secret: answer.secret }
      : { kind: "problem", problem: answer.problem, values: kept(form) };
  };
}

/** A form's fields; those that stand in it several times, as checkboxes do, are lists. */
function fieldsOf(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter(
    (name) => !name.startsWith("$"),
  );
  return Object.fromEntries(
    names.map((name) => [
      name,
      name.endsWith("[]") ? form.getAll(name) : form.get(name),
    ]),
  );
}

function problemOf(error: z.ZodError): string {
  const [first] = error.issues;
  return first && /^[a-z]+$/i.test(first.message) ? first.message : "invalid";
}

/** What was filled in, to be there again; never a password. */
function kept(form: FormData): Record<string, string> {
  const given = [...form].flatMap(([name, value]) =>
    typeof value === "string" && !/^\$|password|^current$/i.test(name)
      ? [[name, value] as const]
      : [],
  );
  return Object.fromEntries(given);
}
