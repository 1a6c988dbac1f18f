import type { AxisId, Benchmark, Dataset } from "../schema/benchmark.ts";
import { factColumns, firstDirection } from "../schema/board-columns.ts";
import { formatColumnsOf } from "./format-columns.ts";
import type { Localized } from "../schema/text.ts";
import {
  hasOverall,
  scoredAxes,
  type AxisPart,
  type ScoredAxis,
} from "./scored-axes.ts";

/** A column that the board's table can show. */
export interface TableColumn {
  /** What `?sort=` and `?cols=` call it. */
  key: string;
  /** `also`: a metric beside a dataset's own, which enters no average. */
  kind:
    | "overall"
    | "axis"
    | "fact"
    | "category"
    | "dataset"
    | "also"
    /** Lenient minus strict score, of an axis or of all. */
    | "gap"
    /** The rank, and what it would be if format did not count. */
    | "lenient-rank";
  axis: AxisId | null;
  /** Of a category, of what is in it, and of nothing else. */
  category: { id: string; name: Localized } | null;
  /** Of a category or dataset; what the others are called is the page's matter. */
  name: Localized | null;
  /** Of `also`. */
  metric: string | null;
  /** False for scores that are shown, but enter no average. */
  averaged: boolean;
  /** Ends of a score's scale; of no meaning for facts. */
  scale: { min: number; max: number };
  /** The direction that its values are read in: scores from the best, dates from the newest, names and sizes upwards. */
  first: "asc" | "desc";
}

const plain = {
  axis: null,
  category: null,
  name: null,
  metric: null,
  averaged: true,
  scale: { min: 0, max: 1 },
  first: "desc",
} as const;

/**
 * Everything that a benchmark's table can show, in the order in which it stands: overall, the axes, facts, what format
 * costs, then each axis's categories, each followed by its datasets and their further metrics.
 */
export function listColumns(benchmark: Benchmark): TableColumn[] {
  const axes = scoredAxes(benchmark);
  return [
    ...(hasOverall(benchmark)
      ? [{ ...plain, key: "overall", kind: "overall" } as const]
      : []),
    ...axes.map(({ id, scale }) => axisColumn(id, scale)),
    ...factColumns.map((key): TableColumn => ({
      ...plain,
      key,
      kind: "fact",
      first: firstDirection(key),
    })),
    ...formatColumnsOf(benchmark).map((column) => ({ ...plain, ...column })),
    ...axes.flatMap((axis) => partColumns(benchmark, axis)),
  ];
}

/** The score columns that enter the averages: overall, the axes, then the categories of each. */
export function tableColumns(benchmark: Benchmark): TableColumn[] {
  return listColumns(benchmark).filter(({ kind }) =>
    ["overall", "axis", "category"].includes(kind),
  );
}

const axisColumn = (id: AxisId, scale: TableColumn["scale"]): TableColumn => ({
  ...plain,
  key: id,
  kind: "axis",
  axis: id,
  scale,
});

function partColumns(benchmark: Benchmark, axis: ScoredAxis): TableColumn[] {
  const categories =
    benchmark.axes.find(({ id }) => id === axis.id)?.categories ?? [];
  // An axis that averages nothing has its datasets as parts.
  const partOf = (id: string) => axis.parts.filter((part) => part.id === id);
  return categories.flatMap((category) => [
    ...partOf(category.id).map((part) => partColumn(part, axis.id)),
    ...category.datasets.flatMap((dataset) => {
      const [part] = partOf(dataset.id);
      return part
        ? [
            partColumn(part, axis.id),
            ...alsoColumns(dataset, axis.id, groupOf(part)),
          ]
        : datasetColumns(dataset, axis.id, groupOf(category));
    }),
  ]);
}

type Group = NonNullable<TableColumn["category"]>;

const groupOf = ({ id, name }: Group): Group => ({ id, name });

const partColumn = (part: AxisPart, axis: AxisId): TableColumn => ({
  ...plain,
  key: part.id,
  kind: "category",
  axis,
  category: groupOf(part),
  name: part.name,
  scale: part.scale,
});

function datasetColumns(
  dataset: Dataset,
  axis: AxisId,
  category: Group,
): TableColumn[] {
  const { id, name, scale, scored, direction } = dataset;
  return [
    {
      ...plain,
      key: id,
      kind: "dataset",
      axis,
      category,
      name,
      averaged: scored,
      scale,
      first: direction === "lower-is-better" ? "asc" : "desc",
    },
    ...alsoColumns(dataset, axis, category),
  ];
}

const alsoColumns = (
  { id, name, scale, alsoMetrics }: Dataset,
  axis: AxisId,
  category: Group,
): TableColumn[] =>
  alsoMetrics.map((metric) => ({
    ...plain,
    key: `${id}:${metric}`,
    kind: "also",
    axis,
    category,
    name,
    metric,
    averaged: false,
    scale,
  }));
