import { useTranslations } from "next-intl";
import { DataTable, wordColumn } from "#components/tables/data-table.tsx";
import { sentence } from "#lib/format/sentence.ts";
import type { Axis, Category, Dataset } from "#lib/schema/benchmark.ts";
import type { BenchmarkProps } from "./benchmark-view.tsx";

/** Axes, categories and datasets, each with how it is scored. */
export function DatasetTree({ board, locale }: BenchmarkProps) {
  const t = useTranslations();
  return (
    <section className="page section" aria-labelledby="tree">
      <h2 id="tree">{t("benchmarkPage.tree")}</h2>
      {board.benchmark.axes.map((axis) => (
        <div key={axis.id} className="axis-tree">
          <h3>{axis.name[locale]}</h3>
          <p className="quiet">
            {sentence(t(`benchmarkPage.aggregates.${axis.aggregate}`))}
            {t("benchmarkPage.scale", { ...axis.scale })}
          </p>
          <DataTable
            stacked
            caption={t("benchmarkPage.treeOf", { axis: axis.name[locale] })}
            columns={[
              t("modelPage.dataset"),
              wordColumn(t("modelPage.metric")),
              t("benchmarkPage.questions"),
              wordColumn(t("benchmarkPage.form")),
              wordColumn(t("benchmarkPage.licence")),
              wordColumn(t("benchmarkPage.source")),
            ]}
          >
            {axis.categories.map((category) => (
              <CategoryRows
                key={category.id}
                axis={axis}
                category={category}
                locale={locale}
              />
            ))}
          </DataTable>
        </div>
      ))}
    </section>
  );
}

function CategoryRows(props: {
  axis: Axis;
  category: Category;
  locale: BenchmarkProps["locale"];
}) {
  const t = useTranslations();
  const { category, locale } = props;
  const unknown = <span className="quiet">{t("pages.notKnown")}</span>;
  return (
    <tbody>
      <tr className="axis-row">
        <th scope="rowgroup" colSpan={6}>
          {category.name[locale]}
        </th>
      </tr>
      {category.datasets.map((dataset) => (
        <tr key={dataset.id}>
          <th scope="row">
            {dataset.name[locale]}
            {!dataset.scored && <small>{t("modelPage.notAveraged")}</small>}
          </th>
          <td className="text" data-label={t("modelPage.metric")}>
            <code>{[dataset.metric, ...dataset.alsoMetrics].join(", ")}</code>
          </td>
          <td data-label={t("benchmarkPage.questions")}>
            <QuestionCount dataset={dataset} />
          </td>
          <td className="text" data-label={t("benchmarkPage.form")}>
            {dataset.answerForm
              ? t(`benchmarkPage.forms.${dataset.answerForm}`)
              : unknown}
          </td>
          <td className="text" data-label={t("benchmarkPage.licence")}>
            {dataset.licence ?? unknown}
          </td>
          <td className="text" data-label={t("benchmarkPage.source")}>
            {dataset.source ?? unknown}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function QuestionCount({ dataset }: { dataset: Dataset }) {
  const t = useTranslations();
  const { questions: n, turns } = dataset;
  if (n === null) {
    return <span className="quiet">{t("pages.notKnown")}</span>;
  }
  return turns === 1
    ? t("benchmarkPage.count", { n })
    : t("benchmarkPage.countTurns", { n, turns });
}
