import { useTranslations } from "next-intl";
import { ActionForm } from "#components/ui/action-form.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import type { TeamSheet } from "#lib/schema/team.ts";
import { deleteTeam } from "./actions.ts";

interface Props {
  locale: Locale;
  team: TeamSheet;
}

/** The end of a team that nothing belongs to. */
export function DeleteForm({ locale, team }: Props) {
  const t = useTranslations("teams");
  return (
    <section className="section" aria-labelledby="delete">
      <h2 id="delete">{t("delete")}</h2>
      <p className="section-lead">{t("deleteLead")}</p>
      <ActionForm
        action={deleteTeam}
        words={{ invalid: t("invalid"), hasRuns: t("hasRuns") }}
      >
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="slug" value={team.slug} />
        <label className="choice-line">
          <input type="checkbox" name="sure" value="yes" required />
          {t("deleteSure")}
        </label>
        <button type="submit" className="button button-quiet">
          {t("deleteSubmit")}
        </button>
      </ActionForm>
    </section>
  );
}
