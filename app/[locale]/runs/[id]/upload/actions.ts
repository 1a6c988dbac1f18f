"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { userAction } from "#lib/auth/guarded-action.ts";
import { currentViewer } from "#lib/auth/viewer.ts";
import { deleteUpload } from "#lib/db/delete-upload.ts";
import { cancelProcessing } from "#lib/db/move-upload.ts";
import { startProcessing } from "#lib/jobs/start-processing.ts";
import { locales } from "#lib/i18n/locales.ts";
import { readFixes } from "#lib/uploads/read-fixes.ts";
import { myRunsHref, uploadHref } from "#lib/urls/runs-href.ts";

const ofUpload = z.object({ locale: z.enum(locales), uploadId: z.uuid() });

/** Everything else of the form is what its owner mends. */
const mending = z.looseObject(ofUpload.shape).transform((form, context) => {
  const change = readFixes(form);
  if (change) return { ...form, change };
  context.addIssue("The form has wrong fields.");
  return z.NEVER;
});

export const processAgain = userAction(
  mending,
  async ({ locale, uploadId, change }) => {
    const viewer = (await currentViewer()) ?? notFound();
    const begun = await startProcessing(viewer, uploadId, change);
    if (begun.ok) redirect(uploadHref(locale, uploadId));
    if (begun.reason === "not-found") notFound();
    redirect(uploadHref(locale, uploadId, begun.reason));
  },
);

export const cancel = userAction(ofUpload, async ({ locale, uploadId }) => {
  const viewer = (await currentViewer()) ?? notFound();
  const { ok } = await cancelProcessing(viewer, uploadId);
  redirect(uploadHref(locale, uploadId, ok ? "cancelled" : "conflict"));
});

const sure = ofUpload.extend({ sure: z.literal("yes") });

export const remove = userAction(sure, async ({ locale, uploadId }) => {
  const viewer = (await currentViewer()) ?? notFound();
  const { ok } = await deleteUpload(viewer, uploadId);
  redirect(ok ? myRunsHref(locale) : uploadHref(locale, uploadId, "conflict"));
});
