"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { visitorAction } from "#lib/auth/guarded-action.ts";
import { senderAddress } from "#lib/auth/sender-address.ts";
import { currentViewer } from "#lib/auth/viewer.ts";
import { takeRateLimit } from "#lib/db/rate-limit.ts";
import { saveReport } from "#lib/db/save-report.ts";
import { locales } from "#lib/i18n/locales.ts";
import { newReportSchema } from "#lib/schema/problem-report.ts";
import { reportHref } from "#lib/urls/report-href.ts";

const fields = z.object({
  locale: z.enum(locales),
  runId: z.uuid(),
  subject: z.string().max(200).default(""),
  body: z.string(),
  contact: z.string().default(""),
});

export const sendReport = visitorAction(fields, async (form) => {
  const { locale, ...words } = form;
  const back = reportHref(locale, form.runId, form.subject);
  const report = newReportSchema.safeParse(words);
  if (!report.success) redirect(`${back}&result=invalid`);
  const viewer = await currentViewer();
  const who = viewer?.userId ?? (await senderAddress());
  if (!(await takeRateLimit("report", who)).ok)
    redirect(`${back}&result=too-many`);
  const { ok } = await saveReport(report.data, viewer?.userId ?? null);
  redirect(`${back}&result=${ok ? "sent" : "closed"}`);
});
