"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { userAction } from "#lib/auth/guarded-action.ts";
import { requireReviewer } from "#lib/auth/viewer.ts";
import { isObvious } from "#lib/charts/prepare-review-checks.ts";
import { closeReport } from "#lib/db/close-report.ts";
import { getReviewCase } from "#lib/db/get-review-case.ts";
import { moveRun } from "#lib/db/move-run.ts";
import { locales } from "#lib/i18n/locales.ts";
import { wordsSchema } from "#lib/schema/run-move.ts";
import { queueHref, reportsHref } from "#lib/urls/review.ts";

/** Chosen runs come as fields `run.<id>`. */
const chosen = z.object({ locale: z.enum(locales) }).catchall(z.unknown());

export const approveObvious = userAction(chosen, async (form) => {
  const viewer = await requireReviewer();
  const ids = Object.keys(form).flatMap((name) =>
    name.startsWith("run.") ? name.slice(4) : [],
  );
  let approved = 0;
  for (const runId of ids.filter((id) => z.uuid().safeParse(id).success)) {
    const found = await getReviewCase(viewer, runId);
    // Asked again at the moment of the decision: the page may be an hour old.
    if (!found || !isObvious(found)) continue;
    const move = { transition: "approve", expected: "submitted" } as const;
    const moved = await moveRun(viewer, { runId, ...move });
    if (moved.ok) approved++;
  }
  const href = queueHref(form.locale);
  redirect(`${href}?approved=${approved}&of=${ids.length}`);
});

const report = z.object({
  locale: z.enum(locales),
  id: z.uuid(),
  answer: wordsSchema.min(1),
});

export const answerReport = userAction(
  report,
  async ({ locale, id, answer }) => {
    await closeReport(await requireReviewer(), id, answer);
    redirect(reportsHref(locale));
  },
);
