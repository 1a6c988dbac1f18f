import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { BankForm } from "#components/admin/bank-form.tsx";
import { requireAdmin } from "#lib/auth/session.ts";
import { listBenchmarksForAdmin } from "#lib/db/set-benchmark-retired.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { messages } from "#lib/i18n/messages.ts";
import { AdminFrame } from "../../admin-frame.tsx";
import { adminMetadata } from "../../admin-metadata.ts";
import "#components/upload/upload.css";

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

/** A benchmark version's question bank: how much of it is here, and the way to bring the rest. */
export default async function Page({ params }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const admin = await requireAdmin();
  const benchmarks = await listBenchmarksForAdmin(admin.id);
  const benchmark = benchmarks.find((each) => each.id === id);
  if (!benchmark) notFound();
  const t = await getTranslations({ locale, namespace: "bank" });
  const { questions, withTexts } = benchmark;
  return (
    <AdminFrame locale={locale} part="benchmarks">
      <section className="section" aria-labelledby="bank">
        <h2 id="bank">{t("title", { name: benchmark.name[locale] })}</h2>
        <p className="section-lead">{t("lead")}</p>
        <p>{t("here", { questions, withTexts })}</p>
        <noscript>
          <p className="form-problem">{t("needsScript")}</p>
        </noscript>
        <BankForm
          words={messages[locale].bank}
          address={`/api/benchmarks/${encodeURIComponent(id)}/bank`}
          locale={locale}
        />
      </section>
    </AdminFrame>
  );
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return adminMetadata(params, "benchmarks");
}
