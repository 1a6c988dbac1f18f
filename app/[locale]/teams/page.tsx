import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ActionForm, Field } from "#components/ui/action-form.tsx";
import { requireUser } from "#lib/auth/session.ts";
import { listTeams } from "#lib/db/list-teams.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { signInHref } from "#lib/urls/sign-in-href.ts";
import { makeTeam } from "./actions.ts";
import "#components/account/account.css";

interface Props {
  params: Promise<{ locale: string }>;
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const next = localePath(locale, "/teams");
  const user = await requireUser(signInHref(locale, { next }));
  const teams = await listTeams(user.id);
  const t = await getTranslations({ locale, namespace: "teams" });
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <div className="page-heading">
        <h1>{t("title")}</h1>
        <p className="quiet">{t("lead")}</p>
      </div>
      {teams.length === 0 ? <p className="quiet">{t("none")}</p> : null}
      <ul className="rows">
        {teams.map(({ slug, name, role, members }) => (
          <li key={slug}>
            <a className="link" href={localePath(locale, `/teams/${slug}`)}>
              {name}
            </a>
            <span className="quiet">{t(`roles.${role}`)}</span>
            <span className="quiet">{t("members", { count: members })}</span>
          </li>
        ))}
      </ul>
      <section className="section" aria-labelledby="make">
        <h2 id="make">{t("make")}</h2>
        <ActionForm
          action={makeTeam}
          className="stack"
          words={{
            invalid: t("invalid"),
            slug: t("slugWrong"),
            taken: t("taken"),
            nameMissing: t("nameMissing"),
            nameLong: t("nameLong"),
          }}
        >
          <input type="hidden" name="locale" value={locale} />
          <Field name="name" label={t("name")} maxLength={80} required />
          <Field
            name="slug"
            label={t("slug")}
            hint={t("slugHint")}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            required
          />
          <button type="submit" className="button">
            {t("makeSubmit")}
          </button>
        </ActionForm>
      </section>
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "teams" });
  return { title: t("title"), robots: { index: false, follow: false } };
}
