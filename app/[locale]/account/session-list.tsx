import { useTranslations } from "next-intl";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { UserSession } from "#lib/schema/user.ts";
import { signOutElsewhere, signOutThere } from "./actions.ts";

interface Props {
  locale: Locale;
  sessions: UserSession[];
}

/** Where the user is signed in, and the way to end all of it but here. */
export function SessionList({ locale, sessions }: Props) {
  const t = useTranslations("auth");
  return (
    <section className="section" aria-labelledby="sessions">
      <h2 id="sessions">{t("sessions")}</h2>
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <strong>
              {session.isThis ? t("thisSession") : t("otherSession")}
            </strong>
            <span className="quiet">
              {t("since")} {formatMoment(session.createdAt, locale)}
            </span>
            <span className="quiet">
              {t("until")} {formatMoment(session.expires, locale)}
            </span>
            {session.isThis ? null : (
              <form action={signOutThere}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="id" value={session.id} />
                <button type="submit" className="button button-quiet">
                  {t("signOutThere")}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form action={signOutElsewhere}>
          <input type="hidden" name="locale" value={locale} />
          <p>{t("sessionsLead")}</p>
          <button type="submit" className="button button-quiet">
            {t("signOutElsewhere")}
          </button>
        </form>
      ) : (
        <p className="quiet">{t("onlyHere")}</p>
      )}
    </section>
  );
}
