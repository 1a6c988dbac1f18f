import { useTranslations } from "next-intl";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { kindKey } from "#lib/schema/notification.ts";
import type { UserNotification } from "#lib/schema/notification.ts";
import { openNews } from "./actions.ts";

interface Props {
  locale: Locale;
  news: readonly UserNotification[];
}

/** What a user was told of; opening one marks it as read. */
export function NewsList({ locale, news }: Props) {
  const t = useTranslations("notifications");
  return (
    <ol className="thread">
      {news.map((each) => (
        <li key={each.id} data-own={!each.isRead || undefined}>
          <p className="quiet">
            <time dateTime={each.createdAt} className="figure">
              {formatMoment(each.createdAt, locale)}
            </time>{" "}
            {!each.isRead && <strong>{t("new")}</strong>}
          </p>
          <form action={openNews}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="id" value={each.id} />
            <button type="submit" className="link">
              {t(`kinds.${kindKey(each.kind)}`, { model: each.model })}
            </button>
          </form>
          {each.words !== undefined && <p className="words">{each.words}</p>}
        </li>
      ))}
    </ol>
  );
}
