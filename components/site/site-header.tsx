import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { AccountMenu } from "./account-menu.tsx";
import { accountLinks } from "./account-links.ts";
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
          <AccountMenu
            signIn={localePath(locale, "/account")}
            words={{
              signIn: t("auth.signIn"),
              menu: t("accountMenu.label"),
              unread: t("accountMenu.unread"),
            }}
            links={accountLinks.map(({ id, path, forRole }) => ({
              id,
              text: t(`accountMenu.${id}`),
              href: localePath(locale, path),
              forRole,
            }))}
          />
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
