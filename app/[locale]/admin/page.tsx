import { notFound, redirect } from "next/navigation";
import { requireAdmin } from "#lib/auth/session.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";

interface Props {
  params: Promise<{ locale: string }>;
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await requireAdmin();
  redirect(localePath(locale, "/admin/runs"));
}
