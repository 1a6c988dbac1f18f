import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Notice } from "#components/ui/notice.tsx";
import { callbackPath } from "#lib/auth/callback-path.ts";
import { maySignUpBy } from "#lib/auth/may-sign-up.ts";
import { currentUser } from "#lib/auth/session.ts";
import {
  prepareSignInHref,
  signInFormToken,
} from "#lib/auth/sign-in-form-token.ts";
import { signInSites } from "#lib/auth/sign-in-sites.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { canMail } from "#lib/mail/send-mail.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { signInHref, signInProblems } from "#lib/urls/sign-in-href.ts";
import { SignInForm } from "./sign-in-form.tsx";
import "#components/account/account.css";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const { callbackUrl, error, cookie } = await searchParams;
  const next = callbackPath(callbackUrl, localePath(locale, "/account"));
  if (await currentUser()) redirect(next);
  const token = await signInFormToken();
  const t = await getTranslations({ locale, namespace: "auth" });
  if (token === null && cookie === undefined) redirect(prepareSignInHref(next));
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      {token === null ? (
        <Notice
          level={1}
          title={t("noCookieTitle")}
          text={t("noCookie")}
          href={signInHref(locale, { next })}
          action={t("retry")}
        />
      ) : (
        <SignInForm
          locale={locale}
          token={token}
          next={next}
          problem={signInProblems.find((known) => known === error)}
          sites={signInSites()}
          hasMail={canMail()}
          maySignUp={await maySignUpBy("form")}
        />
      )}
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "auth" });
  return { title: t("signIn"), robots: { index: false, follow: false } };
}
