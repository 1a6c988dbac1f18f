import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { siteSettingNames } from "#lib/schema/site-setting.ts";
import type { SiteSettings } from "#lib/schema/site-setting.ts";
import { changeSetting } from "../actions.ts";

/** Each setting with what it means, what it is, and the button that turns it over. */
export function SettingList({
  locale,
  settings,
}: {
  locale: Locale;
  settings: SiteSettings;
}) {
  const t = useTranslations("administration.settings");
  return siteSettingNames.map((name) => (
    <form key={name} action={changeSetting} className="card">
      <h2>{t(`names.${name}`)}</h2>
      <p>{t(`leads.${name}`)}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="value" value={settings[name] ? "off" : "on"} />
      <div className="button-row">
        <strong>{settings[name] ? t("on") : t("off")}</strong>
        <button type="submit" className="button button-quiet">
          {settings[name] ? t("turnOff") : t("turnOn")}
          <span className="visually-hidden"> {t(`names.${name}`)}</span>
        </button>
      </div>
    </form>
  ));
}
