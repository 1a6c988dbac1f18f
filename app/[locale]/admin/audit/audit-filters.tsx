import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { auditHref, type AuditParams } from "#lib/urls/audit-params.ts";

/** A GET form: the URL is what of the log is looked at. */
export function AuditFilters({
  locale,
  state,
}: {
  locale: Locale;
  state: AuditParams;
}) {
  const t = useTranslations("administration.audit");
  return (
    <form action={auditHref(locale)} className="filters">
      {(["actor", "action", "subject"] as const).map((name) => (
        <label key={name}>
          {t(`filters.${name}`)}
          <input name={name} defaultValue={state[name]} maxLength={200} />
        </label>
      ))}
      {(["from", "to"] as const).map((name) => (
        <label key={name}>
          {t(`filters.${name}`)}
          <input name={name} type="date" defaultValue={state[name]} />
        </label>
      ))}
      <button type="submit" className="button button-quiet">
        {t("filter")}
      </button>
    </form>
  );
}
