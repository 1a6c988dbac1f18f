import { useTranslations } from "next-intl";
import { prepareReviewChecks } from "#lib/charts/prepare-review-checks.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { ReviewCase } from "#lib/schema/review-case.ts";
import { CheckDetails } from "./check-details.tsx";

/** The evidence at a glance: each check with how it turned out and on what that rests. */
export function ReviewChecks({
  locale,
  found,
}: {
  locale: Locale;
  found: ReviewCase;
}) {
  const t = useTranslations("review.checks");
  return (
    <section className="section" aria-labelledby="checks">
      <h2 id="checks">{t("title")}</h2>
      <div className="checks">
        {prepareReviewChecks(found).map(({ id, level }) => (
          <div key={id} className="check" data-level={level}>
            <h3>
              {t(`${id}.title`)} <small>{t(`levels.${level}`)}</small>
            </h3>
            <CheckDetails locale={locale} id={id} found={found} />
          </div>
        ))}
      </div>
    </section>
  );
}
