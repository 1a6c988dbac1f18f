import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { z } from "zod";
import { ShownTextView } from "#components/answers/shown-text.tsx";
import { requireReviewer } from "#lib/auth/viewer.ts";
import { listSample } from "#lib/db/list-sample.ts";
import { readSampledAnswer } from "#lib/db/read-sampled-answer.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { reviewCaseHref } from "#lib/urls/review.ts";
import { SampleLinks } from "../../sample-links.tsx";
import "#components/account/account.css";
import "#components/answers/answers.css";
import "#components/review/review.css";

interface Props {
  params: Promise<{ locale: string; id: string; n: string }>;
}

export default async function Page({ params }: Props) {
  const { locale, id, n } = await params;
  if (!isLocale(locale) || !z.uuid().safeParse(id).success) notFound();
  setRequestLocale(locale);
  const viewer = await requireReviewer();
  const number = z.coerce.number().int().min(1).catch(0).parse(n);
  const answer = (await readSampledAnswer(viewer, id, number)) ?? notFound();
  const sample = await listSample(id, viewer.userId);
  const t = await getTranslations({ locale, namespace: "review.sample" });
  const parts = ["question", "reference", "output"] as const;
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="page-heading">
        <h1>{t("answer", { n: answer.n, of: answer.of })}</h1>
        <a className="link" href={reviewCaseHref(locale, id)}>
          {t("back")}
        </a>
      </div>
      <p className="quiet">
        {t("place", { dataset: answer.dataset, turn: answer.turn })}
      </p>
      {parts.map((part) => (
        <section key={part} className="section" aria-labelledby={part}>
          <h2 id={part}>{t(`parts.${part}`)}</h2>
          <div className="words">
            <ShownTextView shown={answer[part]} marks={part === "output"} />
          </div>
        </section>
      ))}
      <p className="figure">
        {t("score", {
          score: answer.score?.toFixed(4) ?? "—",
          claimed: answer.claimed?.toFixed(4) ?? "—",
        })}
      </p>
      {answer.judgements.map(({ judge, rating, rationale }, at) => (
        <div key={at} className="card">
          <p>{t("judgement", { judge, rating: rating ?? "—" })}</p>
          <div className="words">
            <ShownTextView shown={rationale} marks={false} />
          </div>
        </div>
      ))}
      <SampleLinks
        locale={locale}
        runId={id}
        sample={sample}
        current={answer.n}
      />
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  await requireReviewer();
  const t = await getTranslations({ locale, namespace: "review.sample" });
  return { title: t("title"), robots: { index: false, follow: false } };
}
