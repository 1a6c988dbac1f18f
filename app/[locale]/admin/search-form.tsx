import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { adminHref } from "#lib/urls/admin-href.ts";

/** A GET form: the URL is the list's state. */
export function SearchForm({
  locale,
  part,
  q,
}: {
  locale: Locale;
  part: "users" | "models";
  q: string;
}) {
  const t = useTranslations("administration");
  return (
    <form action={adminHref(locale, part)} className="filters">
      <label>
        {part === "users" ? t("users.search") : t("models.search")}
        <input name="q" type="search" defaultValue={q} />
      </label>
      <button type="submit" className="button button-quiet">
        {t("find")}
      </button>
    </form>
  );
}
