import { useTranslations } from "next-intl";
import { ActionForm, Field } from "#components/ui/action-form.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import { longestPassword, shortestPassword } from "#lib/schema/password.ts";
import { changePassword } from "./actions.ts";

interface Props {
  locale: Locale;
  hasPassword: boolean;
}

/** Sets or changes the user's password. */
export function PasswordForm({ locale, hasPassword }: Props) {
  const t = useTranslations("passwordForm");
  return (
    <section className="section" aria-labelledby="password">
      <h2 id="password">{t("title")}</h2>
      <p className="section-lead">{t("lead")}</p>
      <ActionForm
        action={changePassword}
        className="stack"
        words={{
          invalid: t("invalid"),
          limited: t("limited"),
          wrong: t("wrong"),
          passwordShort: t("passwordShort", { least: shortestPassword }),
          passwordLong: t("passwordLong", { most: longestPassword }),
          passwordChanged: t("changed"),
        }}
      >
        <input type="hidden" name="locale" value={locale} />
        {hasPassword ? (
          <Field
            name="current"
            type="password"
            label={t("current")}
            autoComplete="current-password"
            maxLength={longestPassword}
            required
          />
        ) : null}
        <Field
          name="password"
          type="password"
          label={t("new")}
          hint={t("hint", { least: shortestPassword })}
          autoComplete="new-password"
          minLength={shortestPassword}
          maxLength={longestPassword}
          required
        />
        <button type="submit" className="button button-quiet">
          {hasPassword ? t("change") : t("set")}
        </button>
      </ActionForm>
    </section>
  );
}
