import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";

/** The way to take one's data along, and to the end of the account. */
export function DataSection({ locale }: { locale: Locale }) {
  const t = useTranslations("auth");
  return (
    <section className="section" aria-labelledby="data">
      <h2 id="data">{t("data")}</h2>
      <p className="section-lead">{t("dataLead")}</p>
      <p className="button-row">
        <a
          className="button button-quiet"
          href={localePath(locale, "/account/export")}
        >
          {t("export")}
        </a>
        <a className="link" href={localePath(locale, "/account/delete")}>
          {t("deleteAccount")}
        </a>
      </p>
    </section>
  );
}
