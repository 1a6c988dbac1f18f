import { expect, test } from "@playwright/test";
import { z } from "zod";
import { publicEndpoint, scopedEndpoint } from "#lib/api/endpoint.ts";
import { endpoints } from "#lib/api/endpoints.ts";
import { pagingSchema } from "#lib/schema/api/page.ts";

const shape = {
  method: "POST",
  path: "/things/{id}",
  tag: "runs",
  summary: { ja: "作る", en: "Make a thing" },
  params: z.strictObject({ id: z.uuid() }),
  query: pagingSchema,
  body: z.strictObject({ name: z.string(), sizes: z.array(z.int()) }),
  status: 200,
  response: z.object({ limit: z.int(), name: z.string() }),
  problems: [],
} as const;
const id = "01900000-0000-7000-8000-000000000000";
const body = { name: "a", sizes: [1] };

const made = publicEndpoint({
  ...shape,
  handle: async ({ query, body: { name } }) => ({
    ok: true,
    value: { limit: query.limit, name },
  }),
});

test("what is read is what the schemas say", async () => {
  expect(
    await made.answer({ params: { id }, query: { limit: "7" }, body }, null),
  ).toEqual({ ok: true, value: { limit: 7, name: "a" } });
});

test("a name that nothing can have is not there", async () => {
  expect(
    await made.answer({ params: { id: "x" }, query: {}, body }, null),
  ).toEqual({ ok: false, problem: "not-found" });
});

for (const [what, query, wrong, errors] of [
  [
    "an object in the place of a text",
    {},
    { ...body, name: { not: "" } },
    [{ pointer: "/name" }],
  ],
  ["nothing", {}, undefined, [{ pointer: "" }]],
  ["an array in the place of an object", {}, [], [{ pointer: "" }]],
  [
    "an unknown name",
    {},
    { ...body, "a/b~c": 1 },
    [{ pointer: "/a~1b~0c", detail: "There is no such name here." }],
  ],
  [
    "__proto__",
    {},
    JSON.parse('{"name":"a","sizes":[],"__proto__":{"x":1}}'),
    [{ pointer: "/__proto__" }],
  ],
  [
    "a text in the place of a number",
    {},
    { ...body, sizes: [1, "2"] },
    [{ pointer: "/sizes/1" }],
  ],
  ["a list of limits", { limit: ["1", "2"] }, body, [{ parameter: "limit" }]],
  ["a limit of nothing", { limit: "0" }, body, [{ parameter: "limit" }]],
  ["a limit too high", { limit: "501" }, body, [{ parameter: "limit" }]],
  ["an unknown parameter", { limits: "5" }, body, [{ parameter: "limits" }]],
] as const)
  test(`${what} is refused, with its place`, async () => {
    const outcome = await made.answer(
      { params: { id }, query: query as Record<string, string>, body: wrong },
      null,
    );
    expect(outcome).toMatchObject({
      ok: false,
      problem: "invalid-request",
      errors,
    });
  });

test("without a viewer, an endpoint with a scope answers nothing", async () => {
  const scoped = scopedEndpoint("upload", {
    ...shape,
    handle: async () => ({ ok: true, value: { limit: 1, name: "" } }),
  });
  expect(
    await scoped.answer({ params: { id: "x" }, query: {}, body }, null),
  ).toEqual({ ok: false, problem: "unauthorized" });
});

test("no endpoint takes a parameter or field that it does not name", () => {
  for (const { method, path, params, query, body: own } of endpoints)
    for (const schema of [params, query, own]) {
      if (!schema) continue;
      const outcome = schema.safeParse({ "no such name": "1" });
      expect(outcome.success, `${method} ${path}`).toBe(false);
    }
});

test("no parameter takes a list in the place of one value, but for the ranking's choices", () => {
  const lists = endpoints.flatMap(({ path, query }) =>
    Object.keys(query.shape).flatMap((name) =>
      query.safeParse({ [name]: ["1", "2"] }).success
        ? [`${path} ${name}`]
        : [],
    ),
  );
  expect(lists).toEqual(
    [
      "weights",
      "tuning",
      "country",
      "organisation",
      "base",
      "licence",
      "evidence",
      "shots",
      "judge",
    ].map((name) => `/ranking ${name}`),
  );
});
