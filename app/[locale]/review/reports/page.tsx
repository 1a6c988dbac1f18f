import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { requireReviewer } from "#lib/auth/viewer.ts";
import { listReports } from "#lib/db/list-reports.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { ReviewTabs } from "../review-tabs.tsx";
import { ReportCard } from "./report-card.tsx";
import "#components/account/account.css";
import "#components/review/review.css";

interface Props {
  params: Promise<{ locale: string }>;
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const viewer = await requireReviewer();
  const { open, closed, openCount } = await listReports(viewer);
  const t = await getTranslations({ locale, namespace: "report" });
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="page-heading">
        <h1>{t("queue")}</h1>
      </div>
      <ReviewTabs locale={locale} current="reports" />
      <p className="quiet">{t("open", { count: openCount })}</p>
      {open.map((report) => (
        <ReportCard key={report.id} locale={locale} report={report} level={2} />
      ))}
      {closed.length > 0 && (
        <section className="section" aria-labelledby="closed">
          <h2 id="closed">{t("closed")}</h2>
          {closed.map((report) => (
            <ReportCard
              key={report.id}
              locale={locale}
              report={report}
              level={3}
            />
          ))}
        </section>
      )}
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  await requireReviewer();
  const t = await getTranslations({ locale, namespace: "report" });
  return { title: t("queue"), robots: { index: false, follow: false } };
}
