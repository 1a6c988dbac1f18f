import { useTranslations } from "next-intl";
import { ActionForm, Field } from "#components/ui/action-form.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import type { SignedInUser } from "#lib/schema/user.ts";
import { rename } from "./actions.ts";

interface Props {
  locale: Locale;
  user: SignedInUser;
}

/** The user's name, as others see it. */
export function ProfileForm({ locale, user }: Props) {
  const t = useTranslations("profile");
  return (
    <section className="section" aria-labelledby="profile">
      <h2 id="profile">{t("title")}</h2>
      <ActionForm
        action={rename}
        className="inline-form"
        words={{
          invalid: t("invalid"),
          nameMissing: t("nameMissing"),
          nameLong: t("nameLong"),
          renamed: t("renamed"),
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
        <button type="submit" className="button button-quiet">
          {t("save")}
        </button>
      </ActionForm>
    </section>
  );
}
