import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Notice } from "#components/ui/notice.tsx";
import { tryLink } from "#lib/auth/try-link.ts";
import { getUserForSignIn } from "#lib/db/get-user-for-sign-in.ts";
import { getLink } from "#lib/db/one-time-links.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { signInHref } from "#lib/urls/sign-in-href.ts";
import { LinkForm } from "./link-form.tsx";
import "#components/account/account.css";

interface Props {
  params: Promise<{ locale: string; secret: string }>;
}

export default async function Page({ params }: Props) {
  const { locale, secret } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: "link" });
  const { isLimited, found: link } = await tryLink(secret, getLink);
  const isNew =
    link?.kind === "mail" && (await getUserForSignIn(link.email)) === null;
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      {link === null ? (
        <Notice
          level={1}
          title={t("goneTitle")}
          text={isLimited ? t("limited") : t("gone")}
          href={signInHref(locale)}
          action={t("toSignIn")}
        />
      ) : (
        <LinkForm locale={locale} secret={secret} link={link} isNew={isNew} />
      )}
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "link" });
  return {
    title: t("title"),
    robots: { index: false, follow: false },
    // The address is the secret.
    referrer: "same-origin",
  };
}
