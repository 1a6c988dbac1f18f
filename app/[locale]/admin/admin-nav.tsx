import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";

/** The parts of the administration. */
export const adminParts = [
  "runs",
  "users",
  "models",
  "benchmarks",
  "announcements",
  "settings",
  "queue",
  "audit",
] as const;
export type AdminPart = (typeof adminParts)[number];

/** The ways between the parts of the administration. */
export function AdminNav({
  locale,
  current,
}: {
  locale: Locale;
  current: AdminPart;
}) {
  const t = useTranslations("administration");
  return (
    <nav className="tabs" aria-label={t("label")}>
      {adminParts.map((part) => (
        <a
          key={part}
          href={localePath(locale, `/admin/${part}`)}
          aria-current={part === current ? "page" : undefined}
        >
          {t(`parts.${part}`)}
        </a>
      ))}
    </nav>
  );
}
