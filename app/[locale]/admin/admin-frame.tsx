import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "#lib/i18n/locales.ts";
import { AdminNav, type AdminPart } from "./admin-nav.tsx";
import "#components/account/account.css";
import "#components/review/review.css";

interface Props {
  locale: Locale;
  part: AdminPart;
  /** What came of the last change, in words. */
  result?: string | null;
  children: ReactNode;
}

/** What every part of the administration has around it. */
export async function AdminFrame({ locale, part, result, children }: Props) {
  const t = await getTranslations({ locale, namespace: "administration" });
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="page-heading">
        <h1>{t(`parts.${part}`)}</h1>
      </div>
      <AdminNav locale={locale} current={part} />
      {result ? <output className="form-result">{result}</output> : null}
      {children}
    </main>
  );
}
