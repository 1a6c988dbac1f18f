import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { requireUser, sessionsOf } from "#lib/auth/session.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { signInHref } from "#lib/urls/sign-in-href.ts";
import { signOut } from "./actions.ts";
import { SessionList } from "./session-list.tsx";
import "#components/account/account.css";

interface Props {
  params: Promise<{ locale: string }>;
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const here = localePath(locale, "/account");
  const user = await requireUser(signInHref(locale, { next: here }));
  const sessions = await sessionsOf(user);
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
        <dt>{t("name")}</dt>
        <dd>{user.name ?? t("noName")}</dd>
        <dt>{t("email")}</dt>
        <dd>{user.email}</dd>
        <dt>{t("role")}</dt>
        <dd>{t(`roles.${user.role}`)}</dd>
      </dl>
      {user.role === "admin" ? (
        <p>
          <a className="link" href={localePath(locale, "/admin/runs")}>
            {t("toRuns")}
          </a>
        </p>
      ) : null}
      <SessionList locale={locale} sessions={sessions} />
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "auth" });
  return { title: t("account"), robots: { index: false, follow: false } };
}
