import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Notice } from "#components/ui/notice.tsx";
import { maySignUpBy } from "#lib/auth/may-sign-up.ts";
import { currentUser } from "#lib/auth/session.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { signInHref } from "#lib/urls/sign-in-href.ts";
import { SignUpForm } from "./sign-up-form.tsx";
import "#components/account/account.css";

interface Props {
  params: Promise<{ locale: string }>;
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  if (await currentUser()) redirect(localePath(locale, "/account"));
  const isOpen = await maySignUpBy("form");
  const t = await getTranslations({ locale, namespace: "signUp" });
  return (
    <main
      id="main"
      tabIndex={-1}
      className={isOpen ? "page narrow" : "page notice-page"}
    >
      {isOpen ? (
        <SignUpForm locale={locale} />
      ) : (
        <Notice
          level={1}
          title={t("closedTitle")}
          text={t("closed")}
          href={signInHref(locale)}
          action={t("toSignIn")}
        />
      )}
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "signUp" });
  return { title: t("title"), robots: { index: false, follow: false } };
}
