import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { z } from "zod";
import { requireAdmin } from "#lib/auth/session.ts";
import { getRunForAdmin } from "#lib/db/get-run-for-admin.ts";
import { listBoards } from "#lib/db/list-boards.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { adminRunsHref, decisionResults } from "#lib/urls/admin-runs.ts";
import { RunDecision } from "./run-decision.tsx";
import { RunFacts } from "./run-facts.tsx";
import { RunIssues } from "#components/review/run-issues.tsx";
import "#components/account/account.css";

interface Props {
  params: Promise<{ locale: string; run: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, run: id } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const admin = await requireAdmin();
  if (!z.uuid().safeParse(id).success) notFound();
  const run = (await getRunForAdmin(admin.id, id)) ?? notFound();
  const boards = await listBoards();
  const board = boards.find((each) => each.id === run.benchmarkId);
  const benchmark = board?.name[locale] ?? run.benchmarkId;
  const { result } = await searchParams;
  const outcome = decisionResults.find((known) => known === result);
  const t = await getTranslations({ locale, namespace: "admin" });
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="page-heading">
        <h1>{run.model}</h1>
        <a className="link" href={adminRunsHref(locale)}>
          {t("back")}
        </a>
      </div>
      {outcome ? (
        <output className="form-result" data-result={outcome}>
          {t(`results.${outcome}`)}
        </output>
      ) : null}
      <RunFacts locale={locale} run={run} benchmark={benchmark} />
      <RunDecision locale={locale} run={run} benchmark={benchmark} />
      <RunIssues locale={locale} run={run} />
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
