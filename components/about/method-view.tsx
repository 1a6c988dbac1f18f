import { useTranslations } from "next-intl";
import { DataTable, wordColumn } from "#components/tables/data-table.tsx";
import { metricsOf } from "#lib/charts/list-metrics.ts";
import { formatFormula } from "#lib/format/formula.ts";
import { sentence } from "#lib/format/sentence.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import { benchmarkHref } from "#lib/urls/benchmark-href.ts";

interface Props {
  locale: Locale;
  benchmarks: readonly Benchmark[];
}

const before = ["flow", "matching", "scoring"] as const;
const after = ["ranks", "missing", "length", "comparable", "unknown"] as const;

/** How every number comes about; what the benchmarks decide is read from their definitions. */
export function MethodView({ locale, benchmarks }: Props) {
  const t = useTranslations("methodPage");
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <h1>{t("title")}</h1>
        <p className="lead">{t("lead")}</p>
      </section>
      {before.map((part) => (
        <Part key={part} part={part} />
      ))}
      <Metrics benchmarks={benchmarks} />
      <Formulas locale={locale} benchmarks={benchmarks} />
      {after.map((part) => (
        <Part key={part} part={part} />
      ))}
    </main>
  );
}

function Part({ part }: { part: (typeof before | typeof after)[number] }) {
  const t = useTranslations("methodPage");
  return (
    <section className="page section" aria-labelledby={part}>
      <h2 id={part}>{t(`parts.${part}.title`)}</h2>
      <p className="section-lead">{t(`parts.${part}.text`)}</p>
    </section>
  );
}

/** Every metric that a benchmark names. */
function Metrics({ benchmarks }: Pick<Props, "benchmarks">) {
  const t = useTranslations("methodPage");
  return (
    <section className="page section" aria-labelledby="metrics">
      <h2 id="metrics">{t("metrics")}</h2>
      <DataTable
        stacked
        caption={t("metricsTable")}
        columns={[t("metric"), wordColumn(t("meaning"))]}
      >
        <tbody>
          {metricsOf(benchmarks).map((metric) => (
            <tr key={metric}>
              <th scope="row">
                <code>{metric}</code>
              </th>
              <td className="wrapped">
                {t.has(`metricTexts.${metric}`)
                  ? t(`metricTexts.${metric}`)
                  : "–"}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

function Formulas({ locale, benchmarks }: Props) {
  const t = useTranslations();
  const words = {
    understanding: t("axis.understanding"),
    generation: t("axis.generation"),
  };
  return (
    <section className="page section" aria-labelledby="formulas">
      <h2 id="formulas">{t("methodPage.formulas")}</h2>
      <p className="section-lead">{t("methodPage.formulasLead")}</p>
      <DataTable
        stacked
        caption={t("methodPage.formulasTable")}
        columns={[
          t("benchmarkPage.eyebrow"),
          wordColumn(t("intro.formula")),
          wordColumn(t("methodPage.axes")),
          wordColumn(t("benchmarkPage.missing")),
        ]}
      >
        <tbody>
          {benchmarks.map(({ id, name, formula, axes, rules }) => (
            <tr key={id}>
              <th scope="row">
                <a className="text-link" href={benchmarkHref(locale, id)}>
                  {name[locale]}
                </a>
              </th>
              <td className="wrapped" data-label={t("intro.formula")}>
                {formatFormula(formula, words) ?? t("intro.noFormula")}
              </td>
              <td className="wrapped" data-label={t("methodPage.axes")}>
                {axes.map((axis) => (
                  <p key={axis.id}>
                    <b>{axis.name[locale]}</b>{" "}
                    {sentence(t(`benchmarkPage.aggregates.${axis.aggregate}`))}
                    {t("benchmarkPage.scale", { ...axis.scale })}
                  </p>
                ))}
              </td>
              <td className="wrapped" data-label={t("benchmarkPage.missing")}>
                {rules.kind === "published"
                  ? t("benchmarkPage.published")
                  : t(`benchmarkPage.missingRules.${rules.missingCategory}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
