import { useTranslations } from "next-intl";
import { ActionForm, Field } from "#components/ui/action-form.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import { tokenDays } from "#lib/schema/api-token.ts";
import { tokenScopeSchema } from "#lib/schema/token-scope.ts";
import { makeToken } from "./actions.ts";

/**
 * Makes an API token, and shows it this once.
 * @param id the token's: a form that is sent again, as by reloading its answer, makes no second one
 */
export function TokenForm({ locale, id }: { locale: Locale; id: string }) {
  const t = useTranslations("tokens");
  return (
    <section className="section" aria-labelledby="make">
      <h2 id="make">{t("make")}</h2>
      <ActionForm
        action={makeToken}
        className="stack"
        words={{
          invalid: t("invalid"),
          nameMissing: t("nameMissing"),
          nameLong: t("nameLong"),
          scopes: t("scopesMissing"),
          tooMany: t("tooMany"),
          again: t("again"),
          made: t("made"),
        }}
        secretWords={{
          label: t("token"),
          copy: t("copy"),
          copied: t("copied"),
        }}
      >
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="id" value={id} />
        <Field
          name="name"
          label={t("name")}
          hint={t("nameHint")}
          maxLength={60}
          required
        />
        <ScopeChecks />
        <label>
          {t("expiry")}
          <select name="days" defaultValue="90">
            {tokenDays.map((days) => (
              <option key={days} value={days}>
                {t("days", { days })}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          {t("makeSubmit")}
        </button>
      </ActionForm>
    </section>
  );
}

function ScopeChecks() {
  const t = useTranslations("tokens");
  return (
    <fieldset className="checks">
      <legend>{t("scopes")}</legend>
      {tokenScopeSchema.options.map((scope) => (
        <label key={scope}>
          <input
            type="checkbox"
            name="scopes[]"
            value={scope}
            defaultChecked={scope !== "submit"}
          />
          <span>{t(`scopeNames.${scope}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
