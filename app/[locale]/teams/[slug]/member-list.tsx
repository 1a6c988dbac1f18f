import { useTranslations } from "next-intl";
import { ActionForm } from "#components/ui/action-form.tsx";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { teamRoleSchema, type TeamSheet } from "#lib/schema/team.ts";
import { changeMember } from "./actions.ts";

interface Props {
  locale: Locale;
  team: TeamSheet;
  ownId: string;
}

/** Who is in a team; its owners change roles here. */
export function MemberList({ locale, team, ownId }: Props) {
  const t = useTranslations("teams");
  return (
    <section className="section" aria-labelledby="members">
      <h2 id="members">{t("memberHeading")}</h2>
      <ul className="rows">
        {team.members.map((member) => (
          <li key={member.userId}>
            <div className="row-main">
              <strong>{member.name ?? t("noName")}</strong>
              {member.userId === ownId ? (
                <span className="quiet">{t("you")}</span>
              ) : null}
              {member.email ? (
                <span className="quiet">{member.email}</span>
              ) : null}
              <span className="quiet">
                {t("since", { moment: formatMoment(member.since, locale) })}
              </span>
            </div>
            {team.role === "owner" ? (
              <RoleForm locale={locale} slug={team.slug} member={member} />
            ) : (
              <span>{t(`roles.${member.role}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RoleProps {
  locale: Locale;
  slug: string;
  member: TeamSheet["members"][number];
}

function RoleForm({ locale, slug, member }: RoleProps) {
  const t = useTranslations("teams");
  const who = member.name ?? t("noName");
  return (
    <ActionForm
      action={changeMember}
      className="inline-form"
      words={{ invalid: t("invalid"), lastOwner: t("lastOwner") }}
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="userId" value={member.userId} />
      <select
        key={member.role}
        name="role"
        defaultValue={member.role}
        aria-label={t("roleOf", { who })}
      >
        {teamRoleSchema.options.map((role) => (
          <option key={role} value={role}>
            {t(`roles.${role}`)}
          </option>
        ))}
        <option value="none">{t("remove")}</option>
      </select>
      <button
        type="submit"
        className="button button-quiet"
        aria-label={t("saveRoleOf", { who })}
      >
        {t("save")}
      </button>
    </ActionForm>
  );
}
