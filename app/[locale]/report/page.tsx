import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { z } from "zod";
import { getReportedRun } from "#lib/db/get-reported-run.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { modelHref } from "#lib/urls/model-href.ts";
import { ReportForm } from "./report-form.tsx";
import "#components/account/account.css";
import "#components/review/review.css";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const search = z.object({
  run: z.uuid(),
  subject: z.string().max(200).catch(""),
  result: z
    .enum(["sent", "too-many", "invalid", "closed"])
    .optional()
    .catch(undefined),
});

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const asked = search.safeParse(await searchParams);
  if (!asked.success) notFound();
  const { run: runId, subject, result } = asked.data;
  const run = (await getReportedRun(runId)) ?? notFound();
  const t = await getTranslations({ locale, namespace: "report" });
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <div className="page-heading">
        <h1>{t("title")}</h1>
        <p className="quiet">{t("lead")}</p>
      </div>
      {result && (
        <output className="form-result" data-result={result}>
          {t(`results.${result}`)}
        </output>
      )}
      <dl className="fact-list">
        <dt>{t("run")}</dt>
        <dd>
          <a className="link" href={modelHref(locale, run.slug)}>
            {run.model} {run.label}
          </a>
        </dd>
        {subject !== "" && (
          <>
            <dt>{t("subject")}</dt>
            <dd>
              <code>{subject}</code>
            </dd>
          </>
        )}
      </dl>
      {result !== "sent" && (
        <ReportForm locale={locale} runId={runId} subject={subject} />
      )}
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "report" });
  return { title: t("title"), robots: { index: false, follow: false } };
}
