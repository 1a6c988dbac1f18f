import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { requireAdmin } from "#lib/auth/session.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { listUsers, usersPerPage } from "#lib/db/list-users.ts";
import { adminResultSchema } from "#lib/urls/admin-href.ts";
import { UserTable } from "./user-table.tsx";
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
  const { q, page } = searchSchema.parse(search);
  const { users, total } = await listUsers(admin.id, { q, page });
  const t = await getTranslations({ locale, namespace: "administration" });
  const result = adminResultSchema.safeParse(search["result"]).data;
  return (
    <AdminFrame
      locale={locale}
      part="users"
      result={result && t(`results.${result}`)}
    >
      <SearchForm locale={locale} part="users" q={q} />
      <p className="quiet">{t("users.count", { count: total })}</p>
      <UserTable locale={locale} users={users} />
      {total > page * usersPerPage && (
        <a
          className="link"
          href={`?q=${encodeURIComponent(q)}&page=${page + 1}`}
        >
          {t("more")}
        </a>
      )}
    </AdminFrame>
  );
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return adminMetadata(params, "users");
}
