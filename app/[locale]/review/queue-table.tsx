import { useTranslations } from "next-intl";
import { EvidenceBadge } from "#components/tables/evidence-badge.tsx";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { BoardChoice } from "#lib/schema/board.ts";
import type { QueuedRun } from "#lib/schema/queued-run.ts";
import { reviewCaseHref } from "#lib/urls/review.ts";
import { approveObvious } from "./actions.ts";

interface Props {
  locale: Locale;
  runs: QueuedRun[];
  benchmarks: BoardChoice[];
}

/** Submissions, oldest first; the obvious ones can be approved together. */
export function QueueTable({ locale, runs, benchmarks }: Props) {
  const t = useTranslations();
  const nameOf = new Map(benchmarks.map(({ id, name }) => [id, name[locale]]));
  const some = runs.some(({ isObvious }) => isObvious);
  return (
    <form action={approveObvious}>
      <input type="hidden" name="locale" value={locale} />
      <section
        className="table-window"
        aria-label={t("review.region")}
        // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table className="list">
          <caption className="visually-hidden">{t("review.title")}</caption>
          <thead>
            <tr>
              {some && <th scope="col">{t("review.bulk.column")}</th>}
              <th scope="col">{t("admin.columns.model")}</th>
              <th scope="col">{t("review.submitted")}</th>
              <th scope="col">{t("review.owner")}</th>
              <th scope="col">{t("admin.columns.benchmark")}</th>
              <th scope="col">{t("admin.columns.evidence")}</th>
              <th scope="col">{t("admin.columns.coverage")}</th>
              <th scope="col">{t("review.notes")}</th>
              <th scope="col">{t("review.claim.label")}</th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <QueueRow
                key={run.id}
                locale={locale}
                run={run}
                benchmark={nameOf.get(run.benchmarkId) ?? run.benchmarkId}
                withChoice={some}
              />
            ))}
          </tbody>
        </table>
      </section>
      {some && (
        <div className="button-row">
          <button type="submit" className="button">
            {t("review.bulk.action")}
          </button>
          <span className="quiet">{t("review.bulk.lead")}</span>
        </div>
      )}
    </form>
  );
}

function QueueRow({
  locale,
  run,
  benchmark,
  withChoice,
}: Pick<Props, "locale"> & {
  run: QueuedRun;
  benchmark: string;
  withChoice: boolean;
}) {
  const t = useTranslations();
  return (
    <tr>
      {withChoice && (
        <td>
          {run.isObvious && (
            <input
              type="checkbox"
              name={`run.${run.id}`}
              value="yes"
              aria-label={t("review.bulk.choose", {
                model: run.model,
              })}
            />
          )}
        </td>
      )}
      <th scope="row">
        <a className="link" href={reviewCaseHref(locale, run.id)}>
          {run.model}
        </a>
        {run.label !== "" && <small>{run.label}</small>}
      </th>
      <td className="figure">{formatMoment(run.submittedAt, locale)}</td>
      <td>{run.owner ?? t("admin.operator")}</td>
      <td>{benchmark}</td>
      <td>
        <EvidenceBadge
          level={run.evidence}
          text={t(`evidence.${run.evidence}`)}
          title={undefined}
        />
      </td>
      <td className="figure">
        {run.expected === 0 ? "—" : `${run.answered} / ${run.expected}`}
      </td>
      <td>
        <Notes run={run} />
      </td>
      <td>
        <Claimer run={run} />
      </td>
    </tr>
  );
}

function Claimer({ run: { claim } }: { run: QueuedRun }) {
  const t = useTranslations("review.claim");
  if (!claim) return "—";
  return claim.isOwn ? t("you") : claim.name;
}

function Notes({ run }: { run: QueuedRun }) {
  const t = useTranslations();
  const { error, warning } = run.issues;
  return (
    <span className="pills">
      {error > 0 && (
        <span className="pill" data-level="warning">
          {t("admin.counts.error", { count: error })}
        </span>
      )}
      {warning > 0 && (
        <span className="pill" data-level="warning">
          {t("admin.counts.warning", { count: warning })}
        </span>
      )}
      {run.isNewVersion && (
        <span className="pill">{t("review.newVersion")}</span>
      )}
      {run.isConflict && (
        <span className="pill" data-level="warning">
          {t("review.ownRun")}
        </span>
      )}
      {run.isObvious && <span className="pill">{t("review.obvious")}</span>}
    </span>
  );
}
