"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { adminAction } from "#lib/auth/guarded-action.ts";
import { moveRun } from "#lib/db/move-run.ts";
import { locales } from "#lib/i18n/locales.ts";
import { runStatusSchema } from "#lib/schema/run-status.ts";
import { adminRunHref } from "#lib/urls/admin-runs.ts";

const decision = z.object({
  locale: z.enum(locales),
  runId: z.uuid(),
  transition: z.enum(["publish", "withdraw"]),
  expected: runStatusSchema,
});

export const decide = adminAction(decision, async (asked, admin) => {
  const { locale, ...change } = asked;
  const { ok } = await moveRun(
    { userId: admin.id, role: admin.role, teams: {}, scopes: "all" },
    change,
  );
  const result = change.transition === "publish" ? "published" : "withdrawn";
  redirect(adminRunHref(locale, asked.runId, ok ? result : "conflict"));
});
