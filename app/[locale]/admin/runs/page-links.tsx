import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { adminRunsHref, type AdminRunsParams } from "#lib/urls/admin-runs.ts";

interface Props {
  locale: Locale;
  state: AdminRunsParams;
  pages: number;
}

/** The ways to newer and older runs; nothing where all stand on one page. */
export function PageLinks({ locale, state, pages }: Props) {
  const t = useTranslations("admin");
  if (pages <= 1) return null;
  const { page } = state;
  return (
    <nav className="page-links" aria-label={t("pages")}>
      {page > 1 ? (
        <a
          className="link"
          href={adminRunsHref(locale, { ...state, page: page - 1 })}
        >
          {t("newer")}
        </a>
      ) : null}
      <span className="count">
        {page} / {pages}
      </span>
      {page < pages ? (
        <a
          className="link"
          href={adminRunsHref(locale, { ...state, page: page + 1 })}
        >
          {t("older")}
        </a>
      ) : null}
    </nav>
  );
}
