import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { z } from "zod";
import { CommentThread } from "#components/review/comment-thread.tsx";
import { RunHeading } from "#components/review/run-heading.tsx";
import { RunHistory } from "#components/review/run-history.tsx";
import { RunIssues } from "#components/review/run-issues.tsx";
import { ScoreComparison } from "#components/review/score-comparison.tsx";
import { requireReviewer } from "#lib/auth/viewer.ts";
import { getReviewCase } from "#lib/db/get-review-case.ts";
import { listComments } from "#lib/db/list-comments.ts";
import { listRunEvents } from "#lib/db/list-run-events.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { queueHref, reviewResultSchema } from "#lib/urls/review.ts";
import { sendComment } from "../../runs/[id]/life/actions.ts";
import { ClaimForm } from "./claim-form.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { ReviewChecks } from "./review-checks.tsx";
import { SampleLinks } from "./sample-links.tsx";
import "#components/account/account.css";
import "#components/models/pages.css";
import "#components/review/review.css";
import "#components/tables/tables.css";

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale) || !z.uuid().safeParse(id).success) notFound();
  setRequestLocale(locale);
  const viewer = await requireReviewer();
  const found = (await getReviewCase(viewer, id)) ?? notFound();
  const comments = (await listComments(viewer, id)) ?? [];
  const events = (await listRunEvents(viewer, id)) ?? [];
  const result = reviewResultSchema.safeParse((await searchParams)["result"]);
  const { run } = found;
  const t = await getTranslations({ locale, namespace: "review" });
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="page-heading">
        <h1>{run.model.displayName}</h1>
        <a className="link" href={queueHref(locale)}>
          {t("back")}
        </a>
      </div>
      {result.success && (
        <output className="form-result" data-result={result.data}>
          {t(`results.${result.data}`)}
        </output>
      )}
      <RunHeading locale={locale} run={run} />
      <ClaimForm locale={locale} found={found} />
      <ReviewChecks locale={locale} found={found} />
      <section className="section" aria-labelledby="scores">
        <h2 id="scores">{t("scores.title")}</h2>
        <ScoreComparison
          locale={locale}
          benchmark={run.benchmark}
          scores={run.scores}
          previous={found.previous?.scores}
        />
      </section>
      <SampleLinks locale={locale} runId={id} sample={found.sample} />
      <RunIssues locale={locale} run={found} />
      <DecisionForm locale={locale} found={found} />
      <section id="thread" className="section" aria-labelledby="thread-title">
        <h2 id="thread-title">{t("thread")}</h2>
        <CommentThread
          locale={locale}
          runId={id}
          comments={comments}
          action={sendComment}
          from="review"
        />
      </section>
      <section className="section" aria-labelledby="history-title">
        <h2 id="history-title">{t("history")}</h2>
        <RunHistory locale={locale} events={events} />
      </section>
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
