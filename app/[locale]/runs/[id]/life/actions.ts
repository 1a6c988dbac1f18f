"use server";

import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { userAction } from "#lib/auth/guarded-action.ts";
import { flashLink } from "#lib/auth/flash-link.ts";
import { currentViewer } from "#lib/auth/viewer.ts";
import { addComment } from "#lib/db/add-comment.ts";
import { moveRun } from "#lib/db/move-run.ts";
import { setRunLink } from "#lib/db/set-run-link.ts";
import { locales } from "#lib/i18n/locales.ts";
import { wordsSchema } from "#lib/schema/run-move.ts";
import { runStatusSchema } from "#lib/schema/run-status.ts";
import { reviewCaseHref } from "#lib/urls/review.ts";
import { lifeResultSchema, runHref } from "#lib/urls/run-href.ts";

const ofRun = z.object({ locale: z.enum(locales), runId: z.uuid() });

const step = ofRun.extend({
  transition: z.enum(["submit", "withdraw"]),
  expected: runStatusSchema,
  words: wordsSchema.default(""),
});

export const takeStep = userAction(step, async ({ locale, ...move }) => {
  const moved = await moveRun(await currentViewer(), move);
  if (!moved.ok && moved.reason === "not-there") notFound();
  const result = moved.ok
    ? move.transition
    : lifeResultSchema.catch("refused").parse(moved.reason);
  redirect(runHref(locale, move.runId, result));
});

const link = ofRun.extend({ change: z.enum(["renew", "take-back"]) });

export const changeLink = userAction(
  link,
  async ({ locale, runId, change }) => {
    const changed = await setRunLink(await currentViewer(), runId, change);
    if (!changed.ok) redirect(runHref(locale, runId, "refused"));
    const flash = flashLink(runId, changed.secret);
    (await cookies()).set(flash.name, flash.value, flash.options);
    const result = changed.secret === null ? "link-taken-back" : "link-made";
    redirect(runHref(locale, runId, result));
  },
);

const comment = ofRun.extend({
  body: wordsSchema.min(1),
  from: z.enum(["run", "review"]),
});

export const sendComment = userAction(
  comment,
  async ({ locale, runId, body, from }) => {
    const { ok } = await addComment(await currentViewer(), runId, body);
    const result = ok ? "commented" : "refused";
    redirect(
      from === "run"
        ? runHref(locale, runId, result)
        : reviewCaseHref(locale, runId, result),
    );
  },
);
