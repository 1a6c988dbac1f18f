import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { requireAdmin } from "#lib/auth/session.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { findModelsForAdmin } from "#lib/db/find-models-for-admin.ts";
import { adminResultSchema } from "#lib/urls/admin-href.ts";
import { CorrectionForm } from "./correction-form.tsx";
import { MergeForm } from "./merge-form.tsx";
import { ModelTable } from "./model-table.tsx";
import { SearchForm } from "../search-form.tsx";
import { searchSchema } from "../search-state.ts";
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
  const { q } = searchSchema.parse(search);
  const models = await findModelsForAdmin(admin.id, q);
  const [only] = models.filter(({ slug }) => slug === q);
  const t = await getTranslations({ locale, namespace: "administration" });
  const result = adminResultSchema.safeParse(search["result"]).data;
  return (
    <AdminFrame
      locale={locale}
      part="models"
      result={result && t(`results.${result}`)}
    >
      <SearchForm locale={locale} part="models" q={q} />
      {only ? (
        <CorrectionForm locale={locale} model={only} />
      ) : (
        <ModelTable locale={locale} models={models} />
      )}
      <MergeForm locale={locale} goes={only?.name ?? ""} />
    </AdminFrame>
  );
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return adminMetadata(params, "models");
}
