import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ActionForm, Field } from "#components/ui/action-form.tsx";
import { requireUser } from "#lib/auth/session.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { signInHref } from "#lib/urls/sign-in-href.ts";
import { deleteAccount } from "./actions.ts";
import "#components/account/account.css";

interface Props {
  params: Promise<{ locale: string }>;
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const next = localePath(locale, "/account/delete");
  const user = await requireUser(signInHref(locale, { next }));
  const t = await getTranslations({ locale, namespace: "deleteAccount" });
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <div className="page-heading">
        <h1>{t("title")}</h1>
      </div>
      <p>{t("lead")}</p>
      <ul className="bullets">
        <li>{t("stays")}</li>
        <li>{t("goes")}</li>
        <li>{t("teams")}</li>
        <li>{t("record")}</li>
      </ul>
      <p>
        <a className="link" href={localePath(locale, "/account/export")}>
          {t("export")}
        </a>
      </p>
      <ActionForm
        action={deleteAccount}
        className="stack"
        words={{
          invalid: t("mistyped"),
          mistyped: t("mistyped"),
          lastAdmin: t("lastAdmin"),
          lastOwner: t("lastOwner"),
        }}
      >
        <input type="hidden" name="locale" value={locale} />
        <Field
          name="confirmation"
          label={t("confirmation", { email: user.email ?? user.id })}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <p className="button-row">
          <button type="submit" className="button">
            {t("submit")}
          </button>
          <a className="link" href={localePath(locale, "/account")}>
            {t("cancel")}
          </a>
        </p>
      </ActionForm>
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "deleteAccount" });
  return { title: t("title"), robots: { index: false, follow: false } };
}
