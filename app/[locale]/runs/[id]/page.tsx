import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { z } from "zod";
import { RunHeading } from "#components/review/run-heading.tsx";
import { ScoreComparison } from "#components/review/score-comparison.tsx";
import { currentViewer } from "#lib/auth/viewer.ts";
import { getRunSheet } from "#lib/db/get-run-sheet.ts";
import { getUpload } from "#lib/db/get-upload.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { LifeSection } from "./life/life-section.tsx";
import { RunUpload } from "./upload/run-upload.tsx";
import "#components/account/account.css";
import "#components/models/pages.css";
import "#components/tables/tables.css";

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale) || !z.uuid().safeParse(id).success) notFound();
  setRequestLocale(locale);
  const viewer = await currentViewer();
  const upload = viewer && (await getUpload(viewer, id));
  const { result, upload: outcome } = await searchParams;
  const files = viewer ? (
    <RunUpload locale={locale} viewer={viewer} runId={id} outcome={outcome} />
  ) : null;
  // Its files are on their way, or being read anew: there is nothing else to say yet.
  if (upload && upload.status !== "ready")
    return (
      <main id="main" tabIndex={-1} className="page">
        {files}
      </main>
    );
  const run = (await getRunSheet(viewer, id)) ?? notFound();
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="page-heading">
        <h1>{run.model.displayName}</h1>
      </div>
      <RunHeading locale={locale} run={run} />
      <ScoreComparison
        locale={locale}
        benchmark={run.benchmark}
        scores={run.scores}
      />
      {files}
      <LifeSection locale={locale} viewer={viewer} runId={id} result={result} />
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "life" });
  return { title: t("run"), robots: { index: false, follow: false } };
}
