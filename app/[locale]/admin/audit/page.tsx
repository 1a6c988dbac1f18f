import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { requireAdmin } from "#lib/auth/session.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { listAudit } from "#lib/db/list-audit.ts";
import { adminResultSchema } from "#lib/urls/admin-href.ts";
import { auditHref, parseAuditParams } from "#lib/urls/audit-params.ts";
import { AuditFilters } from "./audit-filters.tsx";
import { AuditTable } from "./audit-table.tsx";
import { adminMetadata } from "../admin-metadata.ts";
import { AdminFrame } from "../admin-frame.tsx";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const admin = await requireAdmin();
  const search = await searchParams;
  const state = parseAuditParams(search);
  const { lines, next } = await listAudit(admin.id, state);
  const t = await getTranslations({ locale, namespace: "administration" });
  const result = adminResultSchema.safeParse(search["result"]).data;
  return (
    <AdminFrame
      locale={locale}
      part="audit"
      result={result && t(`results.${result}`)}
    >
      <AuditFilters locale={locale} state={state} />
      {lines.length === 0 ? (
        <p className="section-lead">{t("audit.empty")}</p>
      ) : (
        <AuditTable locale={locale} lines={lines} />
      )}
      {next !== null && (
        <nav className="page-links" aria-label={t("audit.pages")}>
          <a
            className="link"
            href={auditHref(locale, { ...state, before: next })}
          >
            {t("audit.older")}
          </a>
        </nav>
      )}
    </AdminFrame>
  );
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return adminMetadata(params, "audit");
}
