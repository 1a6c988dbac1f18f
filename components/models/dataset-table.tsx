import { useTranslations } from "next-intl";
import { DataTable, wordColumn } from "#components/tables/data-table.tsx";
import { claimOf, claimTolerance } from "#lib/charts/claim-of.ts";
import { scoreDecimals } from "#lib/format/score.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Benchmark, Dataset } from "#lib/schema/benchmark.ts";
import type { PublicRun, StoredScore } from "#lib/schema/model-page.ts";
import { answersOfRow } from "#lib/urls/answers-href.ts";
import { scoreAnchor } from "#lib/urls/score-href.ts";
import { ScoreText } from "./score-text.tsx";

interface Props {
  benchmark: Benchmark;
  locale: Locale;
  run: PublicRun;
  /** The run's key on the board. */
  boardKey: string;
}

/** Every dataset of a run: its metric, the score, and the same score as the file claims it. */
export function DatasetTable({ benchmark, locale, run, boardKey }: Props) {
  const t = useTranslations("modelPage");
  const scores = new Map(
    run.scores
      .filter(({ level }) => level === "dataset")
      .map((score) => [score.key, score]),
  );
  const datasets = benchmark.axes
    .flatMap((axis) => axis.categories.flatMap((each) => each.datasets))
    .filter(({ id }) => scores.has(id));
  if (datasets.length === 0) return null;
  // Of published figures there is nothing but what was claimed.
  const claims = run.evidence !== "reported";
  const answers = answersOfRow(locale, benchmark.id, {
    key: boardKey,
    answered: claims ? run.answered : 0,
  });
  return (
    <details className="more">
      <summary>{t("datasets", { n: datasets.length })}</summary>
      <DataTable
        caption={t("datasetCaption")}
        columns={[
          t("dataset"),
          wordColumn(t("metric")),
          t("score"),
          ...(claims ? [t("claimed"), t("answers")] : []),
        ]}
      >
        <tbody>
          {datasets.map((dataset) => (
            <DatasetRow
              key={dataset.id}
              id={scoreAnchor(run.id, dataset.id)}
              dataset={dataset}
              name={dataset.name[locale]}
              score={scores.get(dataset.id)}
              href={answers({ dataset: dataset.id })}
              claims={claims}
            />
          ))}
        </tbody>
      </DataTable>
      {claims && (
        <p className="table-notes">
          {t("claimRule", { tolerance: claimTolerance })}
        </p>
      )}
    </details>
  );
}

function DatasetRow(props: {
  id: string;
  dataset: Dataset;
  name: string;
  score: StoredScore | undefined;
  href: string | null;
  claims: boolean;
}) {
  const t = useTranslations("modelPage");
  const { id, dataset, name, score, href, claims } = props;
  return (
    <tr id={id}>
      <th scope="row">
        {name}
        {!dataset.scored && <small>{t("notAveraged")}</small>}
      </th>
      <td className="text">
        <code>{dataset.metric}</code>
      </td>
      <td>
        <ScoreText value={score?.value} scale={dataset.scale} href={href} />
      </td>
      {claims && (
        <>
          <td>
            <ClaimText score={score} scale={dataset.scale} />
          </td>
          <td>
            {score && score.expected > 0
              ? `${score.answered}/${score.expected}`
              : "–"}
          </td>
        </>
      )}
    </tr>
  );
}

function ClaimText(props: {
  score: StoredScore | undefined;
  scale: Dataset["scale"];
}) {
  const t = useTranslations("modelPage");
  const claim = claimOf(props.score);
  if (!claim) return <span className="quiet">{t("noClaim")}</span>;
  const by = claim.differsBy?.toFixed(scoreDecimals(props.scale));
  return (
    <>
      <ScoreText value={claim.value} scale={props.scale} />{" "}
      <small>{by === undefined ? t("agrees") : t("differs", { by })}</small>
    </>
  );
}
