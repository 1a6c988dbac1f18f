import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Notice } from "#components/ui/notice.tsx";
import { requireAdmin } from "#lib/auth/session.ts";
import { listBoards } from "#lib/db/list-boards.ts";
import { listRunsForAdmin, runsPerPage } from "#lib/db/list-runs-for-admin.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { adminRunsHref, parseAdminRunsParams } from "#lib/urls/admin-runs.ts";
import { AdminNav } from "../admin-nav.tsx";
import { PageLinks } from "./page-links.tsx";
import { RunFilters } from "./run-filters.tsx";
import { RunTable } from "./run-table.tsx";
import "#components/account/account.css";
import "#components/review/review.css";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const admin = await requireAdmin();
  const state = parseAdminRunsParams(await searchParams);
  const benchmarks = await listBoards();
  const { runs, total } = await listRunsForAdmin(admin.id, state);
  const pages = Math.ceil(total / runsPerPage);
  const t = await getTranslations({ locale, namespace: "admin" });
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="page-heading">
        <h1>{t("runs")}</h1>
        <p className="quiet">{t("runsLead")}</p>
      </div>
      <AdminNav locale={locale} current="runs" />
      <RunFilters locale={locale} state={state} benchmarks={benchmarks} />
      <p className="quiet">{t("count", { count: total })}</p>
      {runs.length === 0 ? (
        <Notice
          level={2}
          title={t("noRunsTitle")}
          text={t("noRuns")}
          href={adminRunsHref(locale)}
          action={t("all")}
        />
      ) : (
        <RunTable locale={locale} runs={runs} benchmarks={benchmarks} />
      )}
      <PageLinks locale={locale} state={state} pages={pages} />
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  await requireAdmin();
  const t = await getTranslations({ locale, namespace: "admin" });
  return { title: t("runs"), robots: { index: false, follow: false } };
}
