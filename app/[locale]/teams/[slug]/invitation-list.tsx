import { useTranslations } from "next-intl";
import { ActionForm } from "#components/ui/action-form.tsx";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import {
  invitationDays,
  teamRoleSchema,
  type TeamSheet,
} from "#lib/schema/team.ts";
import { invite, takeInvitationBack } from "./actions.ts";

interface Props {
  locale: Locale;
  team: TeamSheet;
  /** The next invitation's: a form that is sent again, as by reloading its answer, makes no second one. */
  nextId: string;
}

/** The invitations of a team that hold, and the way to make one. */
export function InvitationList({ locale, team, nextId }: Props) {
  const t = useTranslations("teams");
  return (
    <section className="section" aria-labelledby="invitations">
      <h2 id="invitations">{t("invitations")}</h2>
      <p className="section-lead">
        {t("invitationsLead", { days: invitationDays })}
      </p>
      <ul className="rows">
        {team.invitations.map(({ id, role, expires }) => (
          <li key={id}>
            <div className="row-main">
              <span>{t("invitationFor", { role: t(`roles.${role}`) })}</span>
              <span className="quiet">
                {t("until", { moment: formatMoment(expires, locale) })}
              </span>
            </div>
            <form action={takeInvitationBack}>
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="slug" value={team.slug} />
              <input type="hidden" name="id" value={id} />
              <button type="submit" className="button button-quiet">
                {t("takeBack")}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <InviteForm locale={locale} slug={team.slug} id={nextId} />
    </section>
  );
}

function InviteForm({
  locale,
  slug,
  id,
}: {
  locale: Locale;
  slug: string;
  id: string;
}) {
  const t = useTranslations("teams");
  return (
    <ActionForm
      action={invite}
      className="inline-form"
      words={{
        invalid: t("invalid"),
        limited: t("limited"),
        invited: t("invited"),
        again: t("again"),
      }}
      secretWords={{
        label: t("invitationLink"),
        copy: t("copy"),
        copied: t("copied"),
      }}
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="id" value={id} />
      <label>
        <span>{t("role")}</span>
        <select name="role" defaultValue="member">
          {teamRoleSchema.options.map((role) => (
            <option key={role} value={role}>
              {t(`roles.${role}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {t("invite")}
      </button>
    </ActionForm>
  );
}
