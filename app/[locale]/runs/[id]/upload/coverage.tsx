import { useTranslations } from "next-intl";
import { DataTable } from "#components/tables/data-table.tsx";
import {
  prepareCoverage,
  type AxisCoverage,
  type CategoryCoverage,
  type DatasetCoverage,
} from "#lib/charts/prepare-coverage.ts";
import type { RunResultPage } from "#lib/db/get-run-result.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import "#components/upload/coverage.css";

interface Props {
  locale: Locale;
  result: RunResultPage;
}

/** What of the benchmark the run answered, by axis, category and dataset; axes with something missing stand open. */
export function Coverage({ locale, result }: Props) {
  const t = useTranslations("coverage");
  const { rules } = result.board.benchmark;
  const axes = prepareCoverage(result.board.benchmark, result.scores);
  const isWhole = axes.every(({ extent }) => extent === "all");
  return (
    <section className="section" aria-labelledby="coverage">
      <h2 id="coverage">{t("heading")}</h2>
      <p className="section-lead">
        {isWhole ? t("whole") : t(`rules.${rules.missingCategory}`)}
      </p>
      {axes.map((axis) => (
        <Axis key={axis.id} locale={locale} axis={axis} />
      ))}
    </section>
  );
}

function Axis({ locale, axis }: { locale: Locale; axis: AxisCoverage }) {
  const t = useTranslations();
  const name = t(`axis.${axis.id}`);
  return (
    <details className="coverage" open={axis.extent !== "all"}>
      <summary>
        <strong>{name}</strong> <Count of={axis} /> <Missing of={axis} />
      </summary>
      <DataTable
        caption={t("coverage.caption", { axis: name })}
        columns={[
          t("coverage.part"),
          t("coverage.answered"),
          t("coverage.missing"),
        ]}
      >
        {axis.categories.map((category) => (
          <Category key={category.id} locale={locale} category={category} />
        ))}
      </DataTable>
    </details>
  );
}

function Category(props: { locale: Locale; category: CategoryCoverage }) {
  const { locale, category } = props;
  return (
    <tbody>
      <Row locale={locale} part={category} className="axis-row" />
      {category.datasets.map((dataset) => (
        <Row
          key={dataset.id}
          locale={locale}
          part={dataset}
          className="coverage-dataset"
        />
      ))}
    </tbody>
  );
}

function Row(props: {
  locale: Locale;
  part: CategoryCoverage | DatasetCoverage;
  className: string;
}) {
  const t = useTranslations("modelPage");
  const { locale, part, className } = props;
  return (
    <tr className={className}>
      <th scope="row">
        {part.name[locale]}
        {"scored" in part && !part.scored && <small>{t("notAveraged")}</small>}
      </th>
      <td>
        <Count of={part} />
        <Bar of={part} />
      </td>
      <td>
        <Missing of={part} />
      </td>
    </tr>
  );
}

type Part = Pick<DatasetCoverage, "answered" | "expected" | "extent">;

function Count({ of: { answered, expected } }: { of: Part }) {
  const t = useTranslations("coverage");
  return <span className="figure">{t("of", { answered, expected })}</span>;
}

/** Missing is said in words: a bar without length could be anything. */
function Missing({ of: { answered, expected, extent } }: { of: Part }) {
  const t = useTranslations("coverage");
  return (
    <span className={extent === "all" ? "quiet" : "coverage-missing"}>
      {t(`extents.${extent}`, { missing: expected - answered })}
    </span>
  );
}

function Bar({ of: { answered, expected } }: { of: Part }) {
  const width = `${((Math.min(answered, expected) / expected) * 100).toFixed(2)}%`;
  return (
    <svg className="coverage-bar" width="100%" height="6" aria-hidden="true">
      <rect className="asked" width="100%" height="6" />
      <rect className="answered" width={width} height="6" />
    </svg>
  );
}
