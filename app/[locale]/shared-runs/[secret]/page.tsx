import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { connection } from "next/server";
import { RunHeading } from "#components/review/run-heading.tsx";
import { ScoreComparison } from "#components/review/score-comparison.tsx";
import { getRunOfLink } from "#lib/db/get-run-sheet.ts";
import { hashLink } from "#lib/db/set-run-link.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { runHref } from "#lib/urls/run-href.ts";
import "#components/account/account.css";
import "#components/models/pages.css";
import "#components/review/review.css";
import "#components/tables/tables.css";

interface Props {
  params: Promise<{ locale: string; secret: string }>;
}

export default async function Page({ params }: Props) {
  const { locale, secret } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  await connection();
  const run = (await getRunOfLink(hashLink(secret))) ?? notFound();
  if (run.visibility === "public") redirect(runHref(locale, run.id));
  const t = await getTranslations({ locale, namespace: "life" });
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="page-heading">
        <h1>{run.model.displayName}</h1>
        <p className="quiet">{t("shared")}</p>
      </div>
      <RunHeading locale={locale} run={run} />
      <ScoreComparison
        locale={locale}
        benchmark={run.benchmark}
        scores={run.scores}
      />
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "life" });
  return {
    title: t("run"),
    referrer: "no-referrer",
    robots: { index: false, follow: false, nocache: true },
  };
}
