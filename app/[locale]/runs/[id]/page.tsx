import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { z } from "zod";
<<<<<<< Updated upstream
import { RunHeading } from "#components/review/run-heading.tsx";
import { ScoreComparison } from "#components/review/score-comparison.tsx";
import { currentViewer } from "#lib/auth/viewer.ts";
import { getRunSheet } from "#lib/db/get-run-sheet.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { LifeSection } from "./life/life-section.tsx";
import "#components/account/account.css";
import "#components/models/pages.css";
=======
import { currentViewer } from "#lib/auth/viewer.ts";
import { getUpload } from "#lib/db/get-upload.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { RunUpload } from "./upload/run-upload.tsx";
import "#components/account/account.css";
>>>>>>> Stashed changes
import "#components/tables/tables.css";

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale) || !z.uuid().safeParse(id).success) notFound();
  setRequestLocale(locale);
<<<<<<< Updated upstream
  const viewer = await currentViewer();
  const run = (await getRunSheet(viewer, id)) ?? notFound();
  const { result } = await searchParams;
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
      <LifeSection locale={locale} viewer={viewer} runId={id} result={result} />
=======
  const viewer = (await currentViewer()) ?? notFound();
  const upload = (await getUpload(viewer, id)) ?? notFound();
  const { upload: outcome } = await searchParams;
  return (
    <main id="main" tabIndex={-1} className="page">
      {upload.status === "ready" ? (
        <div className="page-heading">
          <h1>{upload.model ?? upload.found?.models[0]}</h1>
        </div>
      ) : null}
      <RunUpload locale={locale} viewer={viewer} runId={id} outcome={outcome} />
>>>>>>> Stashed changes
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
<<<<<<< Updated upstream
  const t = await getTranslations({ locale, namespace: "life" });
  return { title: t("run"), robots: { index: false, follow: false } };
=======
  const t = await getTranslations({ locale, namespace: "uploadPage" });
  return { title: t("title"), robots: { index: false, follow: false } };
>>>>>>> Stashed changes
}
