import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import type { SampledAnswer } from "#lib/schema/review-case.ts";
import { sampleHref } from "#lib/urls/review.ts";

interface Props {
  locale: Locale;
  runId: string;
  sample: readonly SampledAnswer[];
  /** The answer that is open, from 1. */
  current?: number;
}

/** The random sample of answers, and which of them this reviewer has read. */
export function SampleLinks({ locale, runId, sample, current }: Props) {
  const t = useTranslations("review.sample");
  const read = sample.filter(({ isRead }) => isRead).length;
  return (
    <section className="section" aria-labelledby="sample">
      <h2 id="sample">{t("title")}</h2>
      {sample.length === 0 ? (
        <p className="section-lead">{t("none")}</p>
      ) : (
        <>
          <p className="section-lead">
            {t("lead", { read, count: sample.length })}
          </p>
          <nav className="sample" aria-label={t("title")}>
            {sample.map(({ isRead, question, turn }, at) => (
              <a
                key={`${question} ${turn}`}
                href={sampleHref(locale, runId, at + 1)}
                data-read={isRead || undefined}
                aria-current={current === at + 1 ? "page" : undefined}
                aria-label={
                  isRead ? t("read", { n: at + 1 }) : t("unread", { n: at + 1 })
                }
              >
                {at + 1}
                {isRead && " ✓"}
              </a>
            ))}
          </nav>
        </>
      )}
    </section>
  );
}
