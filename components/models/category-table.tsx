import { useTranslations } from "next-intl";
import { DataTable } from "#components/tables/data-table.tsx";
import type { PreparedModelRun } from "#lib/charts/prepare-model-run.ts";
import { hasOverall, scoredAxes } from "#lib/charts/scored-axes.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import { answersOfRow } from "#lib/urls/answers-href.ts";
import { scoreAnchor } from "#lib/urls/score-href.ts";
import { ScoreText } from "./score-text.tsx";

interface Props {
  benchmark: Benchmark;
  locale: Locale;
  prepared: PreparedModelRun;
}

/** A run's axes and categories with their ranks, beside its base model and its size class. */
export function CategoryTable({ benchmark, locale, prepared }: Props) {
  const t = useTranslations();
  const { row, places, base, sizeClass } = prepared;
  const ranks = hasOverall(benchmark) && prepared.overall !== null;
  const place = usePlace(places);
  const answers = answersOfRow(locale, benchmark.id, row);
  return (
    <DataTable
      caption={t("modelPage.categories")}
      columns={useColumns(prepared, ranks)}
    >
      {scoredAxes(benchmark).map((axis) => (
        <tbody key={axis.id}>
          <tr id={scoreAnchor(row.runId, axis.id)} className="axis-row">
            <th scope="row">{t(`axis.${axis.id}`)}</th>
            <td>
              <ScoreText
                value={row.axes[axis.id]}
                scale={axis.scale}
                href={answers({ axis: axis.id })}
              />
            </td>
            {ranks && <td>{place(axis.id)}</td>}
            {base && (
              <td>
                <ScoreText value={base.axes[axis.id]} scale={axis.scale} />
              </td>
            )}
            {sizeClass && <td>–</td>}
          </tr>
          {axis.parts.map(({ id, name, scale }) => (
            <tr key={id} id={scoreAnchor(row.runId, id)}>
              <th scope="row">{name[locale]}</th>
              <td>
                <ScoreText
                  value={row.parts[id]}
                  scale={scale}
                  href={answers({ category: id })}
                />
              </td>
              {ranks && <td>{place(id)}</td>}
              {base && (
                <td>
                  <ScoreText value={base.parts[id]} scale={scale} />
                </td>
              )}
              {sizeClass && (
                <td>
                  <ScoreText value={sizeClass.parts[id]} scale={scale} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}

function useColumns({ base, sizeClass }: PreparedModelRun, ranks: boolean) {
  const t = useTranslations();
  return [
    t("radar.category"),
    t("modelPage.score"),
    ...(ranks ? [t("modelPage.rank")] : []),
    ...(base ? [t("modelPage.base")] : []),
    ...(sizeClass ? [t("modelPage.mean")] : []),
  ];
}

function usePlace(places: PreparedModelRun["places"]) {
  const t = useTranslations("modelPage");
  return (id: string) => {
    const found = places.get(id);
    return found ? t("place", { ...found }) : "–";
  };
}
