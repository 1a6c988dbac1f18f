import { useTranslations } from "next-intl";
import type { AdminModel } from "#lib/db/find-models-for-admin.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { correct } from "../actions.ts";

interface Props {
  locale: Locale;
  model: AdminModel;
}

/** What is known of a model, to be corrected with a source; an empty field is unknown. */
export function CorrectionForm({ locale, model }: Props) {
  const t = useTranslations("administration.models");
  return (
    <section className="section" aria-labelledby="correct">
      <h2 id="correct">{t("correct", { name: model.name })}</h2>
      <form action={correct} className="card stack">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="slug" value={model.slug} />
        <Field name="displayName" model={model} required />
        <Field name="organisation" model={model} />
        <Field name="country" model={model} maxLength={2} pattern="[A-Z]{2}" />
        <Field name="totalParametersB" model={model} type="number" />
        <Field name="activeParametersB" model={model} type="number" />
        <Field name="licence" model={model} />
        <Choice name="weights" model={model} options={["open", "closed"]} />
        <Field name="baseModel" model={model} />
        <Choice name="tuning" model={model} options={["base", "instruct"]} />
        <Field name="releaseDate" model={model} type="date" />
        <Field name="url" model={model} type="url" />
        <Field name="factsSource" model={model} required />
        <button type="submit" className="button">
          {t("save")}
        </button>
      </form>
    </section>
  );
}

type Fact =
  | "displayName"
  | "organisation"
  | "country"
  | "totalParametersB"
  | "activeParametersB"
  | "licence"
  | "baseModel"
  | "releaseDate"
  | "url"
  | "factsSource";

function Field({
  name,
  model,
  ...input
}: { name: Fact; model: AdminModel } & React.ComponentProps<"input">) {
  const t = useTranslations("review.facts");
  const value = model[name];
  const text =
    value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? "");
  return (
    <label>
      {t(`names.${name}`)}
      <input
        name={name}
        defaultValue={text}
        maxLength={500}
        step={input.type === "number" ? "any" : undefined}
        {...input}
      />
    </label>
  );
}

function Choice({
  name,
  model,
  options,
}: {
  name: "weights" | "tuning";
  model: AdminModel;
  options: readonly ("open" | "closed" | "base" | "instruct")[];
}) {
  const t = useTranslations();
  return (
    <label>
      {t(`review.facts.names.${name}`)}
      <select name={name} defaultValue={model[name] ?? ""}>
        <option value="">{t("administration.models.unknown")}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {t(`administration.models.values.${option}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
