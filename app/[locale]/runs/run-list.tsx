import { useTranslations } from "next-intl";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { BoardChoice } from "#lib/schema/board.ts";
import type { MyRun } from "#lib/schema/my-run.ts";
import { uploadHref } from "#lib/urls/runs-href.ts";

interface Props {
  locale: Locale;
  runs: MyRun[];
  benchmarks: BoardChoice[];
}

const columns = [
  "model",
  "benchmark",
  "status",
  "next",
  "owner",
  "created",
] as const;

export function RunList({ locale, runs, benchmarks }: Props) {
  const t = useTranslations("myRuns");
  const statuses = useTranslations("admin.statuses");
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
                <a className="link" href={uploadHref(locale, run.id)}>
                  {run.model ?? t("noModel")}
                </a>
                {run.label === "" ? null : <small>{run.label}</small>}
              </th>
              <td>{nameOf.get(run.benchmarkId ?? "") ?? "—"}</td>
              <td data-status={run.status}>{statuses(run.status)}</td>
              <td>
                <NextStep locale={locale} run={run} />
              </td>
              <td>{run.team ?? t("self")}</td>
              <td className="figure">{formatMoment(run.createdAt, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NextStep({ locale, run }: { locale: Locale; run: MyRun }) {
  const t = useTranslations("myRuns");
  const text = t(`nexts.${run.status}`);
  return run.supersededBy === null ? (
    text
  ) : (
    <a className="link" href={uploadHref(locale, run.supersededBy)}>
      {text}
    </a>
  );
}
