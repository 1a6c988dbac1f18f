import { useTranslations } from "next-intl";
import { ActionForm, Field } from "#components/ui/action-form.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import {
  limitsAsSeen,
  siteLimitNames,
  siteLimitRanges,
  type SiteLimits,
  type StoredLimits,
} from "#lib/schema/site-limit.ts";
import { changeLimits } from "../actions.ts";

interface Props {
  locale: Locale;
  stored: StoredLimits;
  /** What holds where nothing is set. */
  defaults: SiteLimits;
}

/** How much everybody may bring, and how much is worked on at once. */
export function LimitsForm({ locale, stored, defaults }: Props) {
  const t = useTranslations("administration.limits");
  const outOfRange = siteLimitNames.map((name) => [
    `${name}Wrong`,
    t("range", { name: t(`names.${name}`), ...siteLimitRanges[name] }),
  ]);
  return (
    <section className="card" aria-labelledby="limits">
      <h2 id="limits">{t("title")}</h2>
      <p>{t("lead")}</p>
      <ActionForm
        action={changeLimits}
        className="stack"
        words={{
          saved: t("saved"),
          invalid: t("invalid"),
          stale: t("stale"),
          dayTooSmall: t("dayTooSmall"),
          ...Object.fromEntries(outOfRange),
        }}
      >
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="seen" value={limitsAsSeen(stored)} />
        {siteLimitNames.map((name) => (
          <Field
            key={name}
            name={name}
            label={t(`names.${name}`)}
            hint={t("default", { value: defaults[name] })}
            defaultValue={stored[name]?.toString() ?? ""}
            inputMode="numeric"
            autoComplete="off"
            maxLength={12}
          />
        ))}
        <button type="submit" className="button button-quiet">
          {t("save")}
        </button>
      </ActionForm>
    </section>
  );
}
