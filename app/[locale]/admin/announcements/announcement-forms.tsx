import { useTranslations } from "next-intl";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Announcement } from "#lib/schema/announcement.ts";
import { announce, takeDown } from "../actions.ts";

/** What stands above every page now, and the ways to take it down. */
export function AnnouncementList({
  locale,
  announcements,
}: {
  locale: Locale;
  announcements: Announcement[];
}) {
  const t = useTranslations("administration.announcements");
  if (announcements.length === 0)
    return <p className="section-lead">{t("none")}</p>;
  return announcements.map(({ id, text, endsAt }) => (
    <form key={id} action={takeDown} className="card">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      <p lang="ja">{text.ja}</p>
      <p lang="en">{text.en}</p>
      <p className="quiet">
        {endsAt === null
          ? t("endless")
          : t("ends", { at: formatMoment(endsAt, locale) })}
      </p>
      <button type="submit" className="button button-quiet">
        {t("takeDown")}
      </button>
    </form>
  ));
}

export function AnnouncementForm({ locale }: { locale: Locale }) {
  const t = useTranslations("administration.announcements");
  return (
    <section className="section" aria-labelledby="announce">
      <h2 id="announce">{t("new")}</h2>
      <form action={announce} className="card stack">
        <input type="hidden" name="locale" value={locale} />
        <label>
          {t("ja")}
          <textarea name="ja" lang="ja" required maxLength={300} rows={2} />
        </label>
        <label>
          {t("en")}
          <textarea name="en" lang="en" required maxLength={300} rows={2} />
        </label>
        <label>
          {t("until")}
          <input name="until" type="date" />
        </label>
        <button type="submit" className="button">
          {t("action")}
        </button>
      </form>
    </section>
  );
}
