import { useTranslations } from "next-intl";
import type { Dataset } from "#lib/schema/benchmark.ts";
import { allowsShowing } from "#lib/schema/open-licence.ts";
import type { SampleQuestion } from "#lib/schema/sample-question.ts";
import type { BenchmarkProps } from "./benchmark-view.tsx";

/** A question of each dataset with its reference; where there is none to show, why. */
export function SampleList({ board, locale, samples }: BenchmarkProps) {
  const t = useTranslations("samples");
  const { axes, rules } = board.benchmark;
  const datasets = axes.flatMap(({ categories }) =>
    categories.flatMap((category) => category.datasets),
  );
  const found = new Map(samples.map((sample) => [sample.dataset, sample]));
  const hidden = datasets.filter(({ id }) => !found.has(id));
  const names = (which: Dataset[]) =>
    which.map(({ name }) => name[locale]).join(t("comma"));
  const closed = hidden.filter(({ licence }) => !allowsShowing(licence));
  const absent = hidden.filter(({ licence }) => allowsShowing(licence));
  return (
    <section className="page section" aria-labelledby="samples">
      <h2 id="samples">{t("title")}</h2>
      {rules.kind === "published" ? (
        <p className="section-lead">{t("published")}</p>
      ) : (
        <>
          <p className="section-lead">{t("lead")}</p>
          {datasets.map((dataset) => {
            const sample = found.get(dataset.id);
            return (
              sample && (
                <Sample
                  key={dataset.id}
                  dataset={dataset}
                  name={dataset.name[locale]}
                  sample={sample}
                />
              )
            );
          })}
          {closed.length > 0 && (
            <p className="table-notes">
              {t("closed", { names: names(closed) })}
            </p>
          )}
          {absent.length > 0 && (
            <p className="table-notes">
              {t("absent", { names: names(absent) })}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Sample(props: {
  dataset: Dataset;
  name: string;
  sample: SampleQuestion;
}) {
  const t = useTranslations("samples");
  const { dataset, name, sample } = props;
  const { licence, source } = dataset;
  return (
    <details className="more">
      <summary>{name}</summary>
      {sample.instruction !== null && (
        <Text title={t("instruction")} text={sample.instruction} />
      )}
      {sample.inputs.map((input, at) => (
        <div key={`${at} ${input.length}`}>
          <Text
            title={
              sample.inputs.length > 1
                ? t("turn", { turn: at + 1 })
                : t("question")
            }
            text={input}
          />
          <Text title={t("reference")} text={sample.references[at] ?? null} />
        </div>
      ))}
      <p className="quiet">
        {t("source", {
          source: source ?? t("unknown"),
          licence: licence ?? "",
        })}
      </p>
    </details>
  );
}

function Text({ title, text }: { title: string; text: string | null }) {
  const t = useTranslations("samples");
  return (
    <>
      <h3 className="quiet">{title}</h3>
      {text === null ? (
        <p className="quiet">{t("none")}</p>
      ) : (
        <div className="prompt" lang="ja">
          {text}
        </div>
      )}
    </>
  );
}
