import { useTranslations } from "next-intl";
import { DataTable } from "#components/tables/data-table.tsx";
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
            {t(`benchmarkPage.aggregates.${axis.aggregate}`)}{" "}
            {t("benchmarkPage.scale", { ...axis.scale })}
          </p>
          <DataTable
            caption={t("benchmarkPage.treeOf", { axis: axis.name[locale] })}
            columns={[
              t("modelPage.dataset"),
              t("modelPage.metric"),
              t("benchmarkPage.questions"),
              t("benchmarkPage.form"),
              t("benchmarkPage.licence"),
              t("benchmarkPage.source"),
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
          <td>
            <code>{[dataset.metric, ...dataset.alsoMetrics].join(", ")}</code>
          </td>
          <td>
            <QuestionCount dataset={dataset} />
          </td>
          <td>
            {dataset.answerForm
              ? t(`benchmarkPage.forms.${dataset.answerForm}`)
              : unknown}
          </td>
          <td>{dataset.licence ?? unknown}</td>
          <td>{dataset.source ?? unknown}</td>
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
