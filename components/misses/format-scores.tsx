import { useTranslations } from "next-intl";
import { DataTable } from "#components/tables/data-table.tsx";
import type { FormatScoreRow } from "#lib/charts/prepare-format-scores.ts";
import { formatScore } from "#lib/format/score.ts";
import type { Locale } from "#lib/i18n/locales.ts";

interface Props {
  locale: Locale;
  rows: readonly FormatScoreRow[];
}

/** What each score is, what it would be if format did not count, and the difference. */
export function FormatScores({ locale, rows }: Props) {
  const t = useTranslations();
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={t("misses.scores.caption")}
      columns={[
        t("review.scores.part"),
        t("misses.scores.strict"),
        t("misses.scores.lenient"),
        t("misses.scores.gap"),
      ]}
    >
      <tbody>
        {rows.map(({ level, id, name, scale, strict, lenient, gap }) => (
          <tr
            key={`${level} ${id}`}
            className={level === "part" ? undefined : "axis-row"}
          >
            <th scope="row">
              {name ? name[locale] : t(`axis.${id as "overall"}`)}
            </th>
            <td>{formatScore(strict, scale)}</td>
            <td>{formatScore(lenient, scale)}</td>
            <td>{formatScore(gap, scale)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
