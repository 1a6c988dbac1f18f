import { useTranslations } from "next-intl";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { AdminRun } from "#lib/schema/admin-run.ts";
import type { BoardChoice } from "#lib/schema/board.ts";
import { adminRunHref } from "#lib/urls/admin-runs.ts";
import { IssueCounts } from "./issue-counts.tsx";
import { RunEvidence } from "./run-evidence.tsx";

interface Props {
  locale: Locale;
  runs: AdminRun[];
  benchmarks: BoardChoice[];
}

const columns = [
  "model",
  "benchmark",
  "evidence",
  "coverage",
  "status",
  "visibility",
  "issues",
  "created",
] as const;

export function RunTable({ locale, runs, benchmarks }: Props) {
  const t = useTranslations("admin");
  const nameOf = new Map(benchmarks.map(({ id, name }) => [id, name[locale]]));
  return (
    <section
      className="table-window"
      aria-label={t("region")}
      // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="list">
        <caption className="visually-hidden">{t("caption")}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <th scope="row">
                <a className="link" href={adminRunHref(locale, run.id)}>
                  {run.model}
                </a>
                {run.label === "" ? null : <small>{run.label}</small>}
              </th>
              <td>{nameOf.get(run.benchmarkId)}</td>
              <td>
                <RunEvidence level={run.evidence} />
              </td>
              <td className="figure">{coverageOf(run)}</td>
              <td data-status={run.status}>{t(`statuses.${run.status}`)}</td>
              <td>{t(`visibilities.${run.visibility}`)}</td>
              <td>
                <IssueCounts issues={run.issues} />
              </td>
              <td className="figure">{formatMoment(run.createdAt, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function coverageOf({ answered, expected }: AdminRun): string {
  return expected === 0 ? "—" : `${answered} / ${expected}`;
}
