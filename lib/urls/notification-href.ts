import type { Locale } from "../i18n/locales.ts";
import type { UserNotification } from "../schema/notification.ts";
import { localePath } from "./locale-path.ts";
import { reportsHref, reviewCaseHref } from "./review.ts";
import { runHref } from "./run-href.ts";

/** Where a notification leads: whom it asks for a review to that, everybody else to the run. */
export function notificationHref(
  locale: Locale,
  { kind, runId }: Pick<UserNotification, "kind" | "runId">,
): string {
  if (kind === "report.received") return reportsHref(locale);
  if (runId === null) return localePath(locale, "/notifications");
  return kind === "run.submitted"
    ? reviewCaseHref(locale, runId)
    : runHref(locale, runId);
}
