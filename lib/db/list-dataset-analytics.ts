import type { DatasetStats } from "../explorer/question-stats.ts";
import { guessingFloor } from "../ranking/guessing-floor.ts";
import { saturation } from "../ranking/saturation.ts";
import type {
  DatasetAnalytics,
  FoundQuestion,
} from "../schema/question-page.ts";
import { getQuestionStats } from "./get-question-stats.ts";
import { pool } from "./pool.ts";
import { getPublicAnswers, type PublicDataset } from "./public-answers.ts";

type StatsRow = DatasetStats["rows"][number];

/**
 * What the public runs show about each dataset of a benchmark that they answered, with the questions that stand out;
 * in the order of the tree. Null where there is no such benchmark.
 */
export async function listDatasetAnalytics(
  benchmarkId: string,
): Promise<DatasetAnalytics[] | null> {
  const answers = await getPublicAnswers(benchmarkId);
  if (!answers) return null;
  const all = await getQuestionStats(answers, answers.datasets);
  const seen = answers.datasets.flatMap((dataset) => {
    const stats = all.get(dataset.id);
    return stats && stats.rows.length > 0 ? [{ dataset, stats }] : [];
  });
  const [names, references] = await Promise.all([
    readNames(seen.flatMap(({ stats }) => stats.rows.filter(standsOut))),
    countReferences(seen.map(({ dataset }) => dataset)),
  ]);
  return seen.map(({ dataset, stats }) =>
    analyticsOf(dataset, stats, names, references.get(dataset.id)),
  );
}

const isContrary = ({ discrimination }: StatsRow) =>
  discrimination !== null && discrimination < 0;
const standsOut = (row: StatsRow) =>
  row.isUnsolved || row.suspect !== null || isContrary(row);

type Names = ReadonlyMap<number, Omit<FoundQuestion, "turn">>;

function analyticsOf(
  { definition }: PublicDataset,
  { rows, runs, runMeans }: DatasetStats,
  names: Names,
  references: number[] | undefined,
): DatasetAnalytics {
  const found = (row: StatsRow): FoundQuestion[] => {
    const name = names.get(row.question);
    return name ? [{ ...name, turn: row.turn }] : [];
  };
  return {
    dataset: definition.id,
    runs,
    questions: rows.length,
    mean: meanOf(rows.map(({ mean }) => mean)),
    guessingFloor: guessingFloor(definition.labels, references),
    saturation: saturation(runMeans),
    meanDiscrimination: meanOf(
      rows.flatMap(({ discrimination }) => discrimination ?? []),
    ),
    unsolved: rows.filter(({ isUnsolved }) => isUnsolved).flatMap(found),
    suspect: rows
      .flatMap((row) =>
        row.suspect
          ? found(row).map((each) => ({
              ...each,
              share: row.suspect?.share ?? 0,
            }))
          : [],
      )
      .toSorted((a, b) => b.share - a.share),
    contrary: rows
      .filter(isContrary)
      .flatMap((row) =>
        found(row).map((each) => ({
          ...each,
          discrimination: row.discrimination ?? 0,
        })),
      )
      .toSorted((a, b) => a.discrimination - b.discrimination),
  };
}

const meanOf = (values: readonly number[]) =>
  values.length > 0
    ? values.reduce((sum, value) => sum + value, 0) / values.length
    : null;

async function readNames(rows: readonly StatsRow[]): Promise<Names> {
  const { rows: found } = await pool().query<{
    id: number;
    hash: string;
    position: number;
    externalId: string | null;
  }>({
    name: "question-names",
    text: `select id, hash, position, external_id as "externalId"
           from questions where id = any($1::int[])`,
    values: [rows.map(({ question }) => question)],
  });
  return new Map(found.map(({ id, ...name }) => [id, name]));
}

/** How often each reference occurs among a dataset's own questions, where their texts are known. */
async function countReferences(
  datasets: readonly PublicDataset[],
): Promise<Map<number, number[]>> {
  const labelled = datasets.filter(({ definition }) => definition.labels);
  const { rows } = await pool().query<{ id: number; counts: number[] }>({
    name: "reference-counts",
    text: `select id, json_agg(n) as counts
           from (select dataset_id as id, count(*) as n from questions
                 where dataset_id = any($1::int[]) and run_id is null
                   and "references" ->> 0 is not null
                 group by dataset_id, "references" ->> 0) counted
           group by id`,
    values: [labelled.map(({ id }) => id)],
  });
  return new Map(rows.map(({ id, counts }) => [id, counts]));
}
