import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Notice } from "#components/ui/notice.tsx";
import { requireReviewer } from "#lib/auth/viewer.ts";
import { listBoards } from "#lib/db/list-boards.ts";
import { listReviewQueue, queuePageSize } from "#lib/db/list-review-queue.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { parseQueueParams, queueHref } from "#lib/urls/review.ts";
import { BulkResult } from "./bulk-result.tsx";
import { markObvious } from "./mark-obvious.ts";
import { QueueFilters } from "./queue-filters.tsx";
import { QueuePages } from "./queue-pages.tsx";
import { QueueTable } from "./queue-table.tsx";
import { ReviewTabs } from "./review-tabs.tsx";
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
  const viewer = await requireReviewer();
  const search = await searchParams;
  const state = parseQueueParams(search);
  const benchmarks = await listBoards();
  const { runs, total } = await listReviewQueue(viewer, state);
  const marked = await markObvious(viewer, runs);
  const t = await getTranslations({ locale, namespace: "review" });
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="page-heading">
        <h1>{t("title")}</h1>
        <p className="quiet">{t("lead")}</p>
      </div>
      <ReviewTabs locale={locale} current="queue" />
      <BulkResult approved={search["approved"]} of={search["of"]} />
      <QueueFilters locale={locale} state={state} benchmarks={benchmarks} />
      <p className="quiet">{t("count", { count: total })}</p>
      {runs.length === 0 ? (
        <Notice
          level={2}
          title={t("emptyTitle")}
          text={t("empty")}
          href={queueHref(locale)}
          action={t("all")}
        />
      ) : (
        <QueueTable locale={locale} runs={marked} benchmarks={benchmarks} />
      )}
      <QueuePages
        locale={locale}
        state={state}
        pages={Math.ceil(total / queuePageSize)}
      />
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  await requireReviewer();
  const t = await getTranslations({ locale, namespace: "review" });
  return { title: t("title"), robots: { index: false, follow: false } };
}
