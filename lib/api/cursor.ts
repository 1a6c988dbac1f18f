import { z } from "zod";
import type { Outcome } from "./endpoint.ts";

type Part = string | number;

/** A place in a list as an opaque word. */
export function writeCursor(place: readonly Part[]): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** The place that a cursor names; the start, where there is none; a problem, where it is not one of ours. */
export function readCursor<S extends z.ZodTuple>(
  schema: S,
  cursor: string | undefined,
  start: z.output<S>,
): Outcome<z.output<S>> {
  if (cursor === undefined) return { ok: true, value: start };
  const parsed = schema.safeParse(jsonOf(cursor));
  if (parsed.success) return { ok: true, value: parsed.data };
  const detail = "This is no cursor of this list.";
  return {
    ok: false,
    problem: "invalid-request",
    errors: [{ detail, parameter: "cursor" }],
  };
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}

/** A page out of one item more than it holds, which tells whether there is another page. */
export function toPage<T>(
  found: readonly T[],
  limit: number,
  placeOf: (last: T) => readonly Part[],
): { items: T[]; next: string | null } {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const next = found.length > limit && last !== undefined;
  return { items, next: next ? writeCursor(placeOf(last)) : null };
}

/** A whole number as Postgres' `integer` holds it. */
export const cursorNumber = z.int().min(-1).max(2_147_483_647);
