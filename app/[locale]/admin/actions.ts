"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { adminAction, adminFormAction } from "#lib/auth/guarded-action.ts";
import { deleteAnnouncement, saveAnnouncement } from "#lib/db/announcements.ts";
import { correctionSchema, correctModel } from "#lib/db/correct-model.ts";
import { mergeModels } from "#lib/db/merge-models.ts";
import { setBenchmarkRetired } from "#lib/db/set-benchmark-retired.ts";
import { setSiteLimits } from "#lib/db/set-site-limits.ts";
import { setSiteSetting } from "#lib/db/set-site-setting.ts";
import { setUserStanding } from "#lib/db/set-user-standing.ts";
import { locales } from "#lib/i18n/locales.ts";
import { newAnnouncementSchema } from "#lib/schema/announcement.ts";
import { givenLimit } from "#lib/schema/site-limit.ts";
import { siteSettingNames } from "#lib/schema/site-setting.ts";
import { userRoleSchema } from "#lib/schema/user.ts";
import { adminHref } from "#lib/urls/admin-href.ts";

const form = z.object({ locale: z.enum(locales) });

const standing = form.extend({
  userId: z.string().min(1).max(100),
  change: z.enum(["role", "suspend", "restore"]),
  role: userRoleSchema.default("member"),
});

export const changeUser = adminAction(
  standing,
  async ({ locale, userId, change, role }, admin) => {
    const wanted =
      change === "role" ? { kind: change, role } : { kind: change };
    const { ok } = await setUserStanding(admin.id, userId, wanted);
    redirect(adminHref(locale, "users", ok ? "changed" : "refused"));
  },
);

const merge = form.extend({
  stays: z.string().trim().min(1).max(200),
  goes: z.string().trim().min(1).max(200),
});

export const joinModels = adminAction(
  merge,
  async ({ locale, ...names }, admin) => {
    const { ok } = await mergeModels(admin.id, names);
    redirect(adminHref(locale, "models", ok ? "merged" : "refused"));
  },
);

// An empty field of a form is an unknown fact.
const orNull = (value: unknown) => (value === "" ? null : value);
const number = (value: unknown) => (value === "" ? null : Number(value));
const facts = correctionSchema.shape;
const correction = form.extend({
  slug: z.string().min(1).max(300),
  displayName: facts.displayName,
  organisation: z.preprocess(orNull, facts.organisation),
  country: z.preprocess(orNull, facts.country),
  totalParametersB: z.preprocess(number, facts.totalParametersB),
  activeParametersB: z.preprocess(number, facts.activeParametersB),
  licence: z.preprocess(orNull, facts.licence),
  weights: z.preprocess(orNull, facts.weights),
  baseModel: z.preprocess(orNull, facts.baseModel),
  tuning: z.preprocess(orNull, facts.tuning),
  releaseDate: z.preprocess(orNull, facts.releaseDate),
  url: z.preprocess(orNull, facts.url),
  factsSource: facts.factsSource,
});

export const correct = adminAction(
  correction,
  async ({ locale, slug, ...known }, admin) => {
    const { ok } = await correctModel(admin.id, slug, known);
    redirect(adminHref(locale, "models", ok ? "changed" : "refused"));
  },
);

const retire = form.extend({
  id: z.string().min(1).max(200),
  retired: z.enum(["yes", "no"]),
});

export const retireBenchmark = adminAction(
  retire,
  async ({ locale, id, retired }, admin) => {
    const { ok } = await setBenchmarkRetired(admin.id, id, retired === "yes");
    redirect(adminHref(locale, "benchmarks", ok ? "changed" : "refused"));
  },
);

export const announce = adminAction(
  form.extend(newAnnouncementSchema.shape),
  async ({ locale, ...words }, admin) => {
    await saveAnnouncement(admin.id, words);
    redirect(adminHref(locale, "announcements", "changed"));
  },
);

export const takeDown = adminAction(
  form.extend({ id: z.uuid() }),
  async ({ locale, id }, admin) => {
    await deleteAnnouncement(admin.id, id);
    redirect(adminHref(locale, "announcements", "changed"));
  },
);

const setting = form.extend({
  name: z.enum(siteSettingNames),
  value: z.enum(["on", "off"]),
});

export const changeSetting = adminAction(
  setting,
  async ({ locale, name, value }, admin) => {
    await setSiteSetting(admin.id, name, value === "on");
    redirect(adminHref(locale, "settings", "changed"));
  },
);

const limits = form.extend({
  seen: z.string().max(100),
  uploadMb: givenLimit("uploadMb"),
  uploadsPerDay: givenLimit("uploadsPerDay"),
  uploadMbPerDay: givenLimit("uploadMbPerDay"),
  openUploads: givenLimit("openUploads"),
  jobs: givenLimit("jobs"),
});

export const changeLimits = adminFormAction(
  limits,
  async ({ seen, ...wanted }, admin) => {
    const set = await setSiteLimits(admin.id, wanted, seen);
    return set.ok
      ? { ok: true, message: "saved" }
      : { ok: false, problem: set.reason };
  },
);
