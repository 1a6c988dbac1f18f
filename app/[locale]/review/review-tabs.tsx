import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { queueHref, reportsHref } from "#lib/urls/review.ts";

/** The two parts of the queue: submissions, and problems that were told of. */
export function ReviewTabs({
  locale,
  current,
}: {
  locale: Locale;
  current: "queue" | "reports";
}) {
  const t = useTranslations("review.tabs");
  const hrefs = { queue: queueHref(locale), reports: reportsHref(locale) };
  return (
    <nav className="tabs" aria-label={t("label")}>
      {(["queue", "reports"] as const).map((id) => (
        <a
          key={id}
          href={hrefs[id]}
          aria-current={id === current ? "page" : undefined}
        >
          {t(`names.${id}`)}
        </a>
      ))}
    </nav>
  );
}
