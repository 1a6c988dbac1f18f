import { useTranslations } from "next-intl";
import { ActionForm } from "#components/ui/action-form.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import type { TeamSheet } from "#lib/schema/team.ts";
import { changeMember } from "./actions.ts";

interface Props {
  locale: Locale;
  team: TeamSheet;
  ownId: string;
}

/** The way out of a team. */
export function LeaveForm({ locale, team, ownId }: Props) {
  const t = useTranslations("teams");
  return (
    <section className="section" aria-labelledby="leave">
      <h2 id="leave">{t("leave")}</h2>
      <p className="section-lead">{t("leaveLead")}</p>
      <ActionForm
        action={changeMember}
        words={{ invalid: t("invalid"), lastOwner: t("lastOwner") }}
      >
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="slug" value={team.slug} />
        <input type="hidden" name="userId" value={ownId} />
        <input type="hidden" name="role" value="none" />
        <button type="submit" className="button button-quiet">
          {t("leaveSubmit")}
        </button>
      </ActionForm>
    </section>
  );
}
