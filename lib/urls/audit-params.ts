import { z } from "zod";
import type { Locale } from "../i18n/locales.ts";
import { localePath } from "./locale-path.ts";

const word = z.string().trim().max(200).catch("");
const day = z.iso.date().or(z.literal("")).catch("");

const paramsSchema = z.object({
  actor: word.default(""),
  action: word.default(""),
  subject: word.default(""),
  /** Days of Japan's calendar, both included. */
  from: day.default(""),
  to: day.default(""),
  /** Only events before the one of this id. */
  before: z
    .string()
    .regex(/^[1-9]\d{0,17}$/)
    .optional()
    .catch(undefined),
});

/** What of the audit log is looked at, as the URL holds it. */
export type AuditParams = z.output<typeof paramsSchema>;

/** The state of the audit log from a URL's search parameters; what cannot be read becomes its default. */
export function parseAuditParams(
  search: Record<string, string | string[] | undefined>,
): AuditParams {
  return paramsSchema.parse(search);
}

/** The address of the audit log. */
export function auditHref(
  locale: Locale,
  state: Partial<AuditParams> = {},
): string {
  const given = Object.entries(state).filter(([, value]) => value);
  const query = new URLSearchParams(given as [string, string][]).toString();
  const path = localePath(locale, "/admin/audit");
  return query === "" ? path : `${path}?${query}`;
}
