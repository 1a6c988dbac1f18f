import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { queueHref, type QueueParams } from "#lib/urls/review.ts";

interface Props {
  locale: Locale;
  state: QueueParams;
  pages: number;
}

/** The ways to what waits longer and shorter; nothing where all stands on one page. */
export function QueuePages({ locale, state, pages }: Props) {
  const t = useTranslations("review");
  if (pages <= 1) return null;
  const { page } = state;
  return (
    <nav className="page-links" aria-label={t("pages")}>
      {page > 1 && (
        <a
          className="link"
          href={queueHref(locale, { ...state, page: page - 1 })}
        >
          {t("older")}
        </a>
      )}
      <span className="count">
        {page} / {pages}
      </span>
      {page < pages && (
        <a
          className="link"
          href={queueHref(locale, { ...state, page: page + 1 })}
        >
          {t("newer")}
        </a>
      )}
    </nav>
  );
}
