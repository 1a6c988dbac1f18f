import { useTranslations } from "next-intl";
import type {
  ChangedBoard,
  NamedChanges,
  PreparedChangelog,
} from "#lib/charts/prepare-changelog.ts";
import { formatDay } from "#lib/format/date.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import { parseBoardParams } from "#lib/urls/board-params.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { modelHref } from "#lib/urls/model-href.ts";

interface Props extends PreparedChangelog {
  locale: Locale;
}

/** What came onto the boards and what left them, day by day, each with the board as it was at the day's end. */
export function ChangelogView({ locale, days, older }: Props) {
  const t = useTranslations("changelogPage");
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <h1>{t("title")}</h1>
        <p className="lead">{t("lead")}</p>
        <p className="section-links">
          <a href={localePath(locale, "/feed.xml")}>{t("feed")}</a>
        </p>
        <details className="more">
          <summary>{t("stable")}</summary>
          <ul className="prose bullets">
            <li>{t("stableAddress")}</li>
            <li>{t("stableLater")}</li>
            <li>{t("stableWithdrawn")}</li>
            <li>{t("stableFacts")}</li>
          </ul>
        </details>
      </section>
      {days.length === 0 && <p className="page section">{t("none")}</p>}
      {days.map(({ day, boards }) => (
        <section
          key={day}
          className="page section"
          aria-labelledby={`day-${day}`}
        >
          <h2 id={`day-${day}`}>
            <time dateTime={day}>{formatDay(day, locale)}</time>
          </h2>
          <ul className="changes">
            {boards.map((board) => (
              <Change
                key={board.benchmark}
                board={board}
                day={day}
                locale={locale}
              />
            ))}
          </ul>
        </section>
      ))}
      {older !== null && (
        <p className="page section-links">
          <a href={`${localePath(locale, "/changelog")}?before=${older}`}>
            {t("older")}
          </a>
        </p>
      )}
    </main>
  );
}

function Change(props: { board: ChangedBoard; day: string; locale: Locale }) {
  const t = useTranslations("changelogPage");
  const { board, day, locale } = props;
  const { benchmark, name, published, withdrawn } = board;
  const asOf = { ...parseBoardParams({}), benchmark, asOf: day };
  return (
    <li>
      <h3>{name[locale]}</h3>
      {published.count > 0 && (
        <p>
          {t("published", { n: published.count })}
          <Names changes={published} locale={locale} />
        </p>
      )}
      {withdrawn.count > 0 && (
        <p>
          {t("withdrawn", { n: withdrawn.count })}
          <Names changes={withdrawn} locale={locale} />
        </p>
      )}
      <p>
        <a className="text-link" href={boardHref(locale, asOf)}>
          {t("asOf", { benchmark: name[locale], day: formatDay(day, locale) })}
        </a>
      </p>
    </li>
  );
}

function Names(props: { changes: NamedChanges; locale: Locale }) {
  const t = useTranslations("changelogPage");
  const { models, count } = props.changes;
  return (
    <>
      {models.map(({ slug, name }, at) => (
        <span key={slug}>
          {at > 0 && t("comma")}
          <a className="text-link" href={modelHref(props.locale, slug)}>
            {name}
          </a>
        </span>
      ))}
      {models.length > 0 && count > models.length && t("andMore")}
    </>
  );
}
