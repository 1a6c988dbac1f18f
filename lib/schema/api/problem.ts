import { z } from "zod";

/** Everything that the API can refuse with, by the last part of the problem's `type`. */
export const problems = {
  "invalid-request": { status: 400, title: "The request cannot be read." },
  unauthorized: { status: 401, title: "A valid token is needed." },
  forbidden: { status: 403, title: "The token may not do this." },
  "not-found": { status: 404, title: "There is no such thing." },
  "method-not-allowed": { status: 405, title: "This cannot be done here." },
  conflict: {
    status: 409,
    title: "It is in a state that does not allow this.",
  },
  "list-changed": { status: 410, title: "The list is another one by now." },
  "too-large": { status: 413, title: "The request is too large." },
  "unsupported-type": { status: 415, title: "The body must be JSON." },
  "quota-reached": { status: 429, title: "You have as many as you may." },
  "rate-limited": { status: 429, title: "Too many requests." },
  internal: { status: 500, title: "Something failed on our side." },
  unavailable: { status: 503, title: "The database does not answer." },
} as const;
export type ProblemCode = keyof typeof problems;

/** One thing that is wrong with a request: where it stands, and what. */
export const requestErrorSchema = z
  .object({
    detail: z.string(),
    parameter: z
      .string()
      .optional()
      .meta({ description: "Name of the parameter in the address." }),
    pointer: z
      .string()
      .optional()
      .meta({ description: "JSON Pointer into the body (RFC 6901)." }),
  })
  .meta({ id: "RequestError" });
export type RequestError = z.infer<typeof requestErrorSchema>;

/** The body of every answer that is not a success (RFC 9457). */
export const problemSchema = z
  .object({
    type: z
      .string()
      .meta({ description: "Names the kind of problem; leads to its words." }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().optional(),
    errors: z.array(requestErrorSchema).optional(),
  })
  .meta({
    id: "Problem",
    description:
      "What went wrong (RFC 9457). What is not there and what is not yours look the same.",
  });
export type Problem = z.infer<typeof problemSchema>;
