import { useTranslations } from "next-intl";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { RunEvent } from "#lib/schema/run-thread.ts";

interface Props {
  locale: Locale;
  events: readonly RunEvent[];
}

/** What happened to a run, oldest first, by the part that each played. */
export function RunHistory({ locale, events }: Props) {
  const t = useTranslations("history");
  if (events.length === 0) return <p className="quiet">{t("empty")}</p>;
  return (
    <ol className="history">
      {events.map((event) => (
        <li key={event.id}>
          <time dateTime={event.at} className="quiet figure">
            {formatMoment(event.at, locale)}
          </time>
          <div>
            <strong>
              {t.has(`actions.${event.action as "run.approved"}`)
                ? t(`actions.${event.action as "run.approved"}`)
                : event.action}
            </strong>{" "}
            <span className="quiet">{t(`by.${event.by}`)}</span>
            {event.reason !== null && <p className="words">{event.reason}</p>}
            {event.privateRuns !== null && (
              <p className="quiet">
                {t("privateRuns", { count: event.privateRuns })}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
