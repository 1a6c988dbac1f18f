import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { joinModels } from "../actions.ts";

/** Two models that are one: whose runs and names go over to which. */
export function MergeForm({ locale, goes }: { locale: Locale; goes: string }) {
  const t = useTranslations("administration.models");
  return (
    <section className="section" aria-labelledby="merge">
      <h2 id="merge">{t("merge")}</h2>
      <p className="section-lead">{t("mergeLead")}</p>
      <form action={joinModels} className="card stack">
        <input type="hidden" name="locale" value={locale} />
        <label>
          {t("goes")}
          <input name="goes" required maxLength={200} defaultValue={goes} />
        </label>
        <label>
          {t("stays")}
          <input name="stays" required maxLength={200} />
        </label>
        <button type="submit" className="button">
          {t("mergeAction")}
        </button>
      </form>
    </section>
  );
}
