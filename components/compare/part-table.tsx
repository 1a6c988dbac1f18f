import { useTranslations } from "next-intl";
import { ScoreText } from "#components/models/score-text.tsx";
import { DataTable } from "#components/tables/data-table.tsx";
import type { ComparedPart } from "#lib/charts/compare-parts.ts";
import { runName } from "#lib/format/run-name.ts";
import { answersBehind, answersOfRow } from "#lib/urls/answers-href.ts";
import type { CompareProps } from "./compare-view.tsx";

interface Props extends CompareProps {
  caption: string;
  parts: ComparedPart[];
  /** What the parts are of the benchmark. */
  level: "category" | "dataset";
}

/** Categories or datasets, the largest difference first; the best of each row is bold and marked. */
export function PartTable(props: Props) {
  const { caption, parts, rows, locale, board, level } = props;
  const t = useTranslations("comparePage");
  const answered = rows.filter((row) => row.answered > 0);
  const models = answered.map(({ key }) => key);
  const behind = rows.map((row) =>
    answersOfRow(locale, board.benchmark.id, row),
  );
  return (
    <DataTable
      caption={caption}
      columns={[t("name"), ...rows.map(runName), t("difference")]}
    >
      <tbody>
        {parts.map(({ id, name, scale, values, spread, best }) => (
          <tr key={id}>
            <th scope="row">
              {answered.length === 0 ? (
                name[locale]
              ) : (
                <a
                  className="score-link"
                  title={t("toAnswers")}
                  href={answersBehind(locale, board.benchmark.id, models, {
                    [level]: id,
                  })}
                >
                  {name[locale]}
                </a>
              )}
            </th>
            {values.map((value, at) => (
              <td
                key={rows[at]?.key}
                className={value === best && best !== null ? "best" : undefined}
              >
                <ScoreText
                  value={value}
                  scale={scale}
                  href={behind[at]?.({ [level]: id }) ?? null}
                />
                {value === best && best !== null && (
                  <span className="visually-hidden"> {t("best")}</span>
                )}
              </td>
            ))}
            <td>
              <ScoreText value={spread} scale={scale} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
