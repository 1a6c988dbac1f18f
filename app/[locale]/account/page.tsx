import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { requireUser, sessionsOf } from "#lib/auth/session.ts";
import { signInFormToken } from "#lib/auth/sign-in-form-token.ts";
import { signInSites } from "#lib/auth/sign-in-sites.ts";
import { getLanguage } from "#lib/db/get-language.ts";
import { listSignIns } from "#lib/db/list-sign-ins.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { signInHref } from "#lib/urls/sign-in-href.ts";
import { signOut } from "./actions.ts";
import { DataSection } from "./data-section.tsx";
import { PasswordForm } from "./password-form.tsx";
import { ProfileForm } from "./profile-form.tsx";
import { SessionList } from "./session-list.tsx";
import { SignInList } from "./sign-in-list.tsx";
import "#components/account/account.css";

interface Props {
  params: Promise<{ locale: string }>;
}

const links = [
  { id: "tokens", path: "/account/tokens", forAdmin: false },
  { id: "teams", path: "/teams", forAdmin: false },
  { id: "runs", path: "/admin/runs", forAdmin: true },
] as const;

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const here = localePath(locale, "/account");
  const user = await requireUser(signInHref(locale, { next: here }));
  const sessions = await sessionsOf(user);
  const { hasPassword, providers } = await listSignIns(user.id);
  const sites = signInSites();
  const t = await getTranslations({ locale, namespace: "auth" });
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <div className="page-heading">
        <h1>{t("account")}</h1>
        <form action={signOut}>
          <input type="hidden" name="locale" value={locale} />
          <button type="submit" className="button button-quiet">
            {t("signOut")}
          </button>
        </form>
      </div>
      <dl className="fact-list">
        <dt>{t("email")}</dt>
        <dd>{user.email ?? t("noName")}</dd>
        <dt>{t("role")}</dt>
        <dd>{t(`roles.${user.role}`)}</dd>
      </dl>
      <ul className="bullets account-links">
        {links
          .filter(({ forAdmin }) => !forAdmin || user.role === "admin")
          .map(({ id, path }) => (
            <li key={id}>
              <a className="link" href={localePath(locale, path)}>
                {t(`links.${id}`)}
              </a>
            </li>
          ))}
      </ul>
      <ProfileForm
        locale={locale}
        user={user}
        language={await getLanguage(user.id)}
      />
      <PasswordForm locale={locale} hasPassword={hasPassword} />
      {sites.length > 0 ? (
        <SignInList
          locale={locale}
          sites={sites}
          linked={providers}
          token={await signInFormToken()}
          here={here}
        />
      ) : null}
      <SessionList locale={locale} sessions={sessions} />
      <DataSection locale={locale} />
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "auth" });
  return { title: t("account"), robots: { index: false, follow: false } };
}
