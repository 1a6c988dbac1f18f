import { useTranslations } from "next-intl";
import { ActionForm, Field } from "#components/ui/action-form.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import type { TeamSheet } from "#lib/schema/team.ts";
import { renameTeam } from "./actions.ts";

interface Props {
  locale: Locale;
  team: TeamSheet;
}

/** Gives a team another name; its address stays. */
export function RenameForm({ locale, team }: Props) {
  const t = useTranslations("teams");
  return (
    <section className="section" aria-labelledby="rename">
      <h2 id="rename">{t("rename")}</h2>
      <ActionForm
        action={renameTeam}
        className="inline-form"
        words={{
          invalid: t("invalid"),
          nameMissing: t("nameMissing"),
          nameLong: t("nameLong"),
          renamed: t("renamed"),
        }}
      >
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="slug" value={team.slug} />
        <Field
          name="name"
          label={t("name")}
          defaultValue={team.name}
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
