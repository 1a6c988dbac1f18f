import { useTranslations } from "next-intl";
import { ScoreText } from "#components/models/score-text.tsx";
import { DataTable } from "#components/tables/data-table.tsx";
import {
  prepareRunScores,
  type RunScoreRow,
} from "#lib/charts/prepare-run-scores.ts";
import { scoreDecimals } from "#lib/format/score.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import type { StoredScore } from "#lib/schema/model-page.ts";

interface Props {
  locale: Locale;
  benchmark: Benchmark;
  scores: readonly StoredScore[];
  /** The scores of the run that this one supersedes. */
  previous?: readonly StoredScore[] | undefined;
}

/** A run's scores as Kurabe computed them, beside what its files claim and beside the version before. */
export function ScoreComparison({
  locale,
  benchmark,
  scores,
  previous,
}: Props) {
  const t = useTranslations();
  const rows = prepareRunScores(benchmark, scores, previous);
  const columns = [
    t("review.scores.part"),
    t("review.scores.value"),
    t("review.scores.claimed"),
    ...(previous
      ? [t("review.scores.previous"), t("review.scores.change")]
      : []),
  ];
  return (
    <DataTable caption={t("review.scores.caption")} columns={columns}>
      <tbody>
        {rows.map((row) => (
          <tr
            key={`${row.level} ${row.id}`}
            className={row.level === "part" ? undefined : "axis-row"}
          >
            <th scope="row">
              {row.name ? row.name[locale] : t(`axis.${row.id as "overall"}`)}
            </th>
            <td>
              <ScoreText value={row.value} scale={row.scale} />
            </td>
            <td data-differs={row.claimDiffers || undefined}>
              <ScoreText value={row.claimed} scale={row.scale} />
              {row.claimDiffers && (
                <small className="claim-gap">
                  {t("review.scores.differs", {
                    gap: signed(row.claimGap, row),
                  })}
                </small>
              )}
            </td>
            {previous && (
              <>
                <td>
                  <ScoreText value={row.previous} scale={row.scale} />
                </td>
                <td>{signed(row.change, row)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function signed(value: number | null, { scale }: RunScoreRow): string {
  if (value === null) return "—";
  const text = Math.abs(value).toFixed(scoreDecimals(scale));
  if (Number(text) === 0) return "±0";
  return `${value < 0 ? "−" : "+"}${text}`;
}
