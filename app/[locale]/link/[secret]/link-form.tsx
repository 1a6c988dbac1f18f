import { useTranslations } from "next-intl";
import { ActionForm, Field } from "#components/ui/action-form.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import type { OneTimeLink } from "#lib/schema/one-time-link.ts";
import { longestPassword, shortestPassword } from "#lib/schema/password.ts";
import { followLink } from "./actions.ts";

interface Props {
  locale: Locale;
  secret: string;
  link: OneTimeLink;
  /** The link makes an account. */
  isNew: boolean;
}

/** What a one-time link asks for before it is used up. */
export function LinkForm({ locale, secret, link, isNew }: Props) {
  const t = useTranslations("link");
  const needsName = isNew || link.kind === "first-admin";
  const byMail = link.kind === "mail";
  return (
    <ActionForm
      action={followLink}
      className="card form"
      words={{
        invalid: t("invalid"),
        limited: t("limited"),
        gone: t("gone"),
        refused: t("refused"),
        passwordShort: t("passwordShort", { least: shortestPassword }),
        passwordLong: t("passwordLong", { most: longestPassword }),
        nameMissing: t("nameMissing"),
        nameLong: t("nameLong"),
      }}
    >
      <h1>{t(`headings.${link.kind}`)}</h1>
      <p className="quiet">
        {link.kind === "mail"
          ? t("leadMail", { email: link.email })
          : t(`leads.${link.kind}`)}
      </p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="secret" value={secret} />
      {link.kind === "first-admin" ? (
        <Field name="email" type="email" label={t("email")} required />
      ) : null}
      {needsName ? (
        <Field name="name" label={t("name")} autoComplete="name" required />
      ) : null}
      <Field
        name="password"
        type="password"
        label={byMail ? t("passwordIfNew") : t("password")}
        hint={t("passwordHint", { least: shortestPassword })}
        autoComplete="new-password"
        minLength={shortestPassword}
        maxLength={longestPassword}
        required={!byMail}
      />
      <button type="submit" className="button">
        {byMail ? t("signIn") : t("save")}
      </button>
    </ActionForm>
  );
}
