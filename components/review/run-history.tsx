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
              {isNamed(t, event.action)
                ? t(`actions.${actionKey(event.action)}`)
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

type Translate = ReturnType<typeof useTranslations<"history">>;

/** An action as a message's key: keys have no dots. */
const actionKey = (action: string) =>
  action.replace(".", "_") as "run_approved";

/** Of a later version of Kurabe there may be actions that this one has no words for. */
const isNamed = (t: Translate, action: string) =>
  t.has(`actions.${actionKey(action)}`);
