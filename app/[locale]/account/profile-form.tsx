import { useTranslations } from "next-intl";
import { ActionForm, Field, Select } from "#components/ui/action-form.tsx";
import { locales, type Locale } from "#lib/i18n/locales.ts";
import type { SignedInUser } from "#lib/schema/user.ts";
import { changeProfile } from "./actions.ts";

interface Props {
  locale: Locale;
  user: SignedInUser;
  /** Of the user's mails; null where nobody has said. */
  language: Locale | null;
}

/** The user's name, as others see it, and the language of their mails. */
export function ProfileForm({ locale, user, language }: Props) {
  const t = useTranslations("profile");
  return (
    <section className="section" aria-labelledby="profile">
      <h2 id="profile">{t("title")}</h2>
      <ActionForm
        action={changeProfile}
        className="stack"
        words={{
          invalid: t("invalid"),
          nameMissing: t("nameMissing"),
          nameLong: t("nameLong"),
          saved: t("saved"),
        }}
      >
        <input type="hidden" name="locale" value={locale} />
        <Field
          name="name"
          label={t("name")}
          defaultValue={user.name ?? ""}
          autoComplete="name"
          maxLength={80}
          required
        />
        <Select
          name="language"
          label={t("language")}
          hint={language === null ? t("languageUnknown") : undefined}
          defaultValue={language ?? locale}
        >
          {locales.map((each) => (
            <option key={each} value={each} lang={each}>
              {t(`languages.${each}`)}
            </option>
          ))}
        </Select>
        <button type="submit" className="button button-quiet">
          {t("save")}
        </button>
      </ActionForm>
    </section>
  );
}
