import { areAligned, makeAnswerTable } from "../explorer/answer-table.ts";
import type { AnswerTable } from "../explorer/answer-table.ts";
import type { AnswerVector } from "../explorer/answer-vector.ts";
import type { ExplorerQuery } from "../schema/explorer.ts";
import { getAnswerVectors, type VectorSource } from "./get-answer-vectors.ts";
import { listQuestionPlaces } from "./list-question-places.ts";
import type {
  PublicAnswerRun,
  PublicAnswers,
  PublicDataset,
} from "./public-answers.ts";

/** What a query is about: runs and datasets that the public may read. */
export interface ExplorerScope {
  runs: PublicAnswerRun[];
  unknownRuns: string[];
  datasets: PublicDataset[];
}

/** Keys that are no public run are named, and otherwise as if they were not there. */
export function explorerScope(
  answers: PublicAnswers,
  query: ExplorerQuery,
): ExplorerScope {
  const keys = [...new Set(query.runs)];
  const { dataset, category, axis } = query;
  return {
    runs: keys.flatMap((key) => answers.runs.get(key) ?? []),
    unknownRuns: keys.filter((key) => !answers.runs.has(key)),
    datasets: answers.datasets.filter((each) =>
      dataset
        ? each.definition.id === dataset
        : category
          ? each.category === category
          : !axis || each.axis === axis,
    ),
  };
}

/** The runs' answers to the datasets, side by side. */
export async function readAnswerTable(
  datasets: readonly PublicDataset[],
  runs: readonly VectorSource[],
): Promise<AnswerTable> {
  const ids = datasets.map(({ id }) => id);
  const parts = await getAnswerVectors(ids, runs);
  const differing = parts.filter((vectors) => !areAligned(vectors));
  const places =
    differing.length > 0
      ? await listQuestionPlaces(questionsIn(differing.flat()))
      : null;
  return makeAnswerTable(
    parts.map((vectors) => ({
      vectors,
      places: areAligned(vectors) ? null : places,
    })),
    runs.length,
  );
}

function questionsIn(vectors: readonly (AnswerVector | null)[]): number[] {
  const ids = new Set<number>();
  for (const vector of vectors)
    for (const id of vector?.question ?? []) ids.add(id);
  return [...ids];
}
