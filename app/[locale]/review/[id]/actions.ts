"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { userAction } from "#lib/auth/guarded-action.ts";
import { requireReviewer } from "#lib/auth/viewer.ts";
import { moveRun } from "#lib/db/move-run.ts";
import { proposableFacts } from "#lib/db/publish-facts.ts";
import { setClaim } from "#lib/db/set-claim.ts";
import { locales } from "#lib/i18n/locales.ts";
import { wordsSchema } from "#lib/schema/run-move.ts";
import { reviewTemplates } from "#lib/schema/review-templates.ts";
import type { ReviewTemplate } from "#lib/schema/review-templates.ts";
import { reviewCaseHref, reviewResultSchema } from "#lib/urls/review.ts";

const ofRun = z.object({ locale: z.enum(locales), runId: z.uuid() });

const decision = ofRun
  .extend({
    transition: z.enum(["approve", "request_changes", "reject"]),
    template: z.enum(reviewTemplates).or(z.literal("")).default(""),
    words: wordsSchema.default(""),
  })
  // Facts to take over come as fields `fact.<name>`.
  .catchall(z.unknown());

export const decide = userAction(decision, async (form) => {
  const viewer = await requireReviewer();
  const { locale, runId, transition, template, words } = form;
  const moved = await moveRun(viewer, {
    runId,
    transition,
    expected: "submitted",
    words: [...(await templateTexts(template)), words]
      .filter(Boolean)
      .join("\n\n"),
    facts: proposableFacts.filter((fact) => form[`fact.${fact}`] === "yes"),
  });
  if (!moved.ok && moved.reason === "not-there") notFound();
  const isFirst = moved.ok && moved.status === "submitted";
  const result = isFirst
    ? "approve-first"
    : moved.ok
      ? transition
      : reviewResultSchema.catch("refused").parse(moved.reason);
  redirect(reviewCaseHref(locale, runId, result));
});

/** In both languages: whoever reads it may know but one. */
async function templateTexts(template: ReviewTemplate | "") {
  if (template === "") return [];
  return Promise.all(
    locales.map(async (locale) => {
      const t = await getTranslations({ locale, namespace: "review" });
      return t(`templates.${template}`);
    }),
  );
}

const claim = ofRun.extend({ change: z.enum(["claim", "unclaim"]) });

export const changeClaim = userAction(
  claim,
  async ({ locale, runId, change }) => {
    const { ok } = await setClaim(await requireReviewer(), runId, change);
    const done = change === "claim" ? "claimed" : "unclaimed";
    redirect(reviewCaseHref(locale, runId, ok ? done : "conflict"));
  },
);
