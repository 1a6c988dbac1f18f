import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { requireUser } from "#lib/auth/session.ts";
import { listApiTokens } from "#lib/db/list-api-tokens.ts";
import { uuidV7 } from "#lib/db/uuid-v7.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { signInHref } from "#lib/urls/sign-in-href.ts";
import { TokenForm } from "./token-form.tsx";
import { TokenList } from "./token-list.tsx";
import "#components/account/account.css";

interface Props {
  params: Promise<{ locale: string }>;
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const next = localePath(locale, "/account/tokens");
  const user = await requireUser(signInHref(locale, { next }));
  const tokens = await listApiTokens(user.id);
  const t = await getTranslations({ locale, namespace: "tokens" });
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <div className="page-heading">
        <h1>{t("title")}</h1>
        <p className="quiet">{t("lead")}</p>
      </div>
      <TokenForm locale={locale} id={uuidV7()} />
      <TokenList locale={locale} tokens={tokens} />
      <p>
        <a className="link" href={localePath(locale, "/account")}>
          {t("back")}
        </a>
      </p>
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "tokens" });
  return { title: t("title"), robots: { index: false, follow: false } };
}
