import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { siteLinks } from "./site-links.ts";

/** What the site is, and where everything of it stands. */
export function SiteFooter({ locale }: { locale: Locale }) {
  const t = useTranslations();
  return (
    <footer className="site-footer">
      <div className="page site-footer-row">
        <p>{t("footer.about")}</p>
        <nav aria-label={t("footer.links")}>
          <ul>
            {siteLinks.map(({ id, path }) => (
              <li key={id}>
                <a href={localePath(locale, path)}>{t(`siteNav.${id}`)}</a>
              </li>
            ))}
            <li>
              <a href={localePath(locale, "/about#data")}>
                {t("footer.dataLicence")}
              </a>
            </li>
            <li>
              <a href={localePath(locale, "/api-docs")}>{t("footer.api")}</a>
            </li>
            <li>
              <a href={localePath(locale, "/feed.xml")}>{t("footer.feed")}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
