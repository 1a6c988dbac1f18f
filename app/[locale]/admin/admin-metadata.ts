import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireAdmin } from "#lib/auth/session.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import type { AdminPart } from "./admin-nav.tsx";

/** The title of a part of the administration, for admins alone. */
export async function adminMetadata(
  params: Promise<{ locale: string }>,
  part: AdminPart,
): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  await requireAdmin();
  const t = await getTranslations({ locale, namespace: "administration" });
  return {
    title: t(`parts.${part}`),
    robots: { index: false, follow: false },
  };
}
