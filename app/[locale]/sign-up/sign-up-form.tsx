import { useTranslations } from "next-intl";
import { ActionForm, Field } from "#components/ui/action-form.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import { longestPassword, shortestPassword } from "#lib/schema/password.ts";
import { signUp } from "./actions.ts";

interface Props {
  locale: Locale;
  /** The secret of the invitation that brings somebody here. */
  invitation?: string;
}

/** Makes an account with a password. */
export function SignUpForm({ locale, invitation }: Props) {
  const t = useTranslations("signUp");
  const Heading = invitation ? "h2" : "h1";
  return (
    <ActionForm
      action={signUp}
      className="card form"
      words={{
        invalid: t("invalid"),
        email: t("emailWrong"),
        limited: t("limited"),
        closed: t("closed"),
        taken: t("taken"),
        gone: t("gone"),
        passwordShort: t("passwordShort", { least: shortestPassword }),
        passwordLong: t("passwordLong", { most: longestPassword }),
        nameMissing: t("nameMissing"),
        nameLong: t("nameLong"),
      }}
    >
      <Heading>{t("title")}</Heading>
      <p className="quiet">{t("lead")}</p>
      <input type="hidden" name="locale" value={locale} />
      {invitation ? (
        <input type="hidden" name="invitation" value={invitation} />
      ) : null}
      <Field
        name="name"
        label={t("name")}
        hint={t("nameHint")}
        autoComplete="name"
        maxLength={80}
        required
      />
      <Field
        name="email"
        type="email"
        label={t("email")}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
      />
      <Field
        name="password"
        type="password"
        label={t("password")}
        hint={t("passwordHint", { least: shortestPassword })}
        autoComplete="new-password"
        minLength={shortestPassword}
        maxLength={longestPassword}
        required
      />
      <button type="submit" className="button">
        {t("submit")}
      </button>
    </ActionForm>
  );
}
