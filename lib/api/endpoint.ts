import type { z } from "zod";
import type { Viewer } from "../schema/access.ts";
import type { ProblemCode, RequestError } from "../schema/api/problem.ts";
import type { Localized } from "../schema/text.ts";
import type { TokenScope } from "../schema/token-scope.ts";
import { requestErrors } from "./request-errors.ts";

/** What came of a request: an answer, or the problem that stood against it. */
export type Outcome<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      problem: ProblemCode;
      detail?: string | undefined;
      errors?: RequestError[] | undefined;
    };

/** A request as it came, before anything is believed of it. */
export interface RawRequest {
  params: Record<string, string>;
  query: Record<string, string | string[]>;
  body: unknown;
}

type Method = "GET" | "POST" | "PATCH" | "DELETE";

/** One thing that the API can do: what routes, documentation and specs are made from. */
export interface Endpoint {
  method: Method;
  /** Below `/api/v1`: `/models/{slug}`. */
  path: string;
  /** The part of the documentation that it stands in. */
  tag: "board" | "runs" | "submissions";
  summary: Localized;
  description?: Localized | undefined;
  /** What a token must allow; null: no token is needed. */
  scope: TokenScope | null;
  params: z.ZodObject;
  query: z.ZodObject;
  body: z.ZodType | null;
  /** Status and body of success. */
  status: 200 | 201 | 202;
  response: z.ZodType;
  /** Problems that are its own, beside those that every endpoint knows. */
  problems: readonly ProblemCode[];
  answer(raw: RawRequest, viewer: Viewer | null): Promise<Outcome<unknown>>;
}

type Definition<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType | null,
  R extends z.ZodType,
  V,
> = Omit<Endpoint, "answer" | "scope"> & {
  params: P;
  query: Q;
  body: B;
  response: R;
  handle(request: {
    params: z.output<P>;
    query: z.output<Q>;
    body: B extends z.ZodType ? z.output<B> : null;
    viewer: V;
  }): Promise<Outcome<z.output<R>>>;
};

/** An endpoint that anybody may ask; a token, where there is one, may let it show more. */
export function publicEndpoint<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType | null,
  R extends z.ZodType,
>(definition: Definition<P, Q, B, R, Viewer | null>): Endpoint {
  const { handle, ...rest } = definition;
  return {
    ...rest,
    scope: null,
    answer: async (raw, viewer) => {
      const parsed = parse(definition, raw);
      return parsed.ok ? handle({ ...parsed.value, viewer }) : parsed;
    },
  };
}

/** An endpoint that only a token with a scope may ask. */
export function scopedEndpoint<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType | null,
  R extends z.ZodType,
>(scope: TokenScope, definition: Definition<P, Q, B, R, Viewer>): Endpoint {
  const { handle, ...rest } = definition;
  return {
    ...rest,
    scope,
    answer: async (raw, viewer) => {
      if (!viewer) return { ok: false, problem: "unauthorized" };
      const parsed = parse(definition, raw);
      return parsed.ok ? handle({ ...parsed.value, viewer }) : parsed;
    },
  };
}

/** Nothing that is not of its schema gets past here: no array or object in the place of a scalar, no unknown name. */
function parse<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType | null,
>(
  schemas: { params: P; query: Q; body: B },
  raw: RawRequest,
): Outcome<{
  params: z.output<P>;
  query: z.output<Q>;
  body: B extends z.ZodType ? z.output<B> : null;
}> {
  const params = schemas.params.safeParse(raw.params);
  // A name that nothing can have is the name of nothing.
  if (!params.success) return { ok: false, problem: "not-found" };
  const query = schemas.query.safeParse(raw.query);
  const body = schemas.body?.safeParse(raw.body);
  if (!query.success || body?.success === false) {
    const errors = [
      ...requestErrors("query", query.error),
      ...requestErrors("body", body?.error),
    ];
    return { ok: false, problem: "invalid-request", errors };
  }
  type Body = B extends z.ZodType ? z.output<B> : null;
  return {
    ok: true,
    value: {
      params: params.data,
      query: query.data,
      body: (body ? body.data : null) as Body,
    },
  };
}
