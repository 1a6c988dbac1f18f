import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ActionForm } from "#components/ui/action-form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { maySignUpBy } from "#lib/auth/may-sign-up.ts";
import { currentUser } from "#lib/auth/session.ts";
import { tryLink } from "#lib/auth/try-link.ts";
import { getInvitation } from "#lib/db/get-invitation.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { signInHref } from "#lib/urls/sign-in-href.ts";
import { SignUpForm } from "../../sign-up/sign-up-form.tsx";
import { join } from "./actions.ts";
import "#components/account/account.css";

interface Props {
  params: Promise<{ locale: string; secret: string }>;
}

export default async function Page({ params }: Props) {
  const { locale, secret } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: "invitation" });
  const user = await currentUser();
  const { isLimited, found } = await tryLink(secret, getInvitation);
  const next = localePath(locale, `/invitations/${secret}`);
  if (found === null) {
    return (
      <main id="main" tabIndex={-1} className="page narrow">
        <Notice
          level={1}
          title={t("goneTitle")}
          text={isLimited ? t("limited") : t("gone")}
        />
      </main>
    );
  }
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <div className="page-heading">
        <h1>{t("title", { team: found.team })}</h1>
        <p className="quiet">{t(`leads.${found.role}`)}</p>
      </div>
      {user ? (
        <ActionForm
          action={join}
          words={{ invalid: t("gone"), gone: t("gone") }}
        >
          <p>{t("as", { who: user.name ?? user.email ?? "" })}</p>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="secret" value={secret} />
          <button type="submit" className="button">
            {t("join")}
          </button>
        </ActionForm>
      ) : (
        <p>
          <a className="button" href={signInHref(locale, { next })}>
            {t("signIn")}
          </a>
        </p>
      )}
      {!user && (await maySignUpBy("invitation")) ? (
        <SignUpForm locale={locale} invitation={secret} />
      ) : null}
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "invitation" });
  return {
    title: t("heading"),
    robots: { index: false, follow: false },
    // The address is the secret.
    referrer: "same-origin",
  };
}
