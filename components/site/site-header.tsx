import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { LanguageLink } from "./language-link.tsx";
import { siteLinks } from "./site-links.ts";
import { SiteNav } from "./site-nav.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

export function SiteHeader({ locale }: { locale: Locale }) {
  const t = useTranslations();
  return (
    <header className="site-header">
      <a className="skip-link" href="#main">
        {t("site.skip")}
      </a>
      <div className="page site-header-row">
        <a
          className="wordmark"
          href={localePath(locale)}
          aria-label={t("site.home")}
        >
          <svg viewBox="0 0 26 20" aria-hidden="true">
            <path d="M1 19V8h6v11M10 19V1h6v18M19 19v-7h6v7" />
          </svg>
          <span lang="en">Kurabe</span>
          <span lang="ja" className="wordmark-ja">
            比べ
          </span>
        </a>
        <SiteNav
          label={t("siteNav.label")}
          links={siteLinks.map(({ id, path }) => ({
            id,
            text: t(`siteNav.${id}`),
            href: localePath(locale, path),
          }))}
        />
        <div className="site-header-tools">
          <a className="account-link" href={localePath(locale, "/account")}>
            <svg viewBox="0 0 16 16" aria-hidden="true" className="icon">
              <path d="M8 8.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14c.6-2.4 2.8-3.5 5.5-3.5s4.9 1.1 5.5 3.5" />
            </svg>
            <span>{t("auth.account")}</span>
          </a>
          <LanguageLink
            locale={locale}
            label={t("nav.language")}
            text={t("nav.otherLanguage")}
          />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
