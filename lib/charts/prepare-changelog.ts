import type { BoardChange } from "../schema/board-change.ts";
import type { Localized } from "../schema/text.ts";

export interface ChangedBoard {
  benchmark: string;
  name: Localized;
  published: NamedChanges;
  withdrawn: NamedChanges;
}

export interface NamedChanges {
  /** All of them. */
  count: number;
  /** The first ones that have a name, each model once. */
  models: { slug: string; name: string }[];
}

export interface ChangedDay {
  /** Japan's day, YYYY-MM-DD. */
  day: string;
  boards: ChangedBoard[];
}

export interface PreparedChangelog {
  days: ChangedDay[];
  /** The day that older ones come before; null where there are none. */
  older: string | null;
}

const mostNames = 12;
const mostDays = 60;

/** Changes by Japan's day and by board, newest day first; at most 60 days, all before `before` where one is given. */
export function prepareChangelog(
  changes: readonly BoardChange[],
  before?: string,
): PreparedChangelog {
  const days = [...Map.groupBy(changes, ({ at }) => dayOf(at))]
    .filter(([day]) => before === undefined || day < before)
    .toSorted(([a], [b]) => (a < b ? 1 : -1));
  const shown = days.slice(0, mostDays);
  return {
    days: shown.map(([day, those]) => ({ day, boards: boardsOf(those) })),
    older: days.length > mostDays ? (shown.at(-1)?.[0] ?? null) : null,
  };
}

function boardsOf(changes: readonly BoardChange[]): ChangedBoard[] {
  return [...Map.groupBy(changes, ({ benchmark }) => benchmark)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([benchmark, those]) => {
      const name = those[0]?.benchmarkName;
      const of = (kind: BoardChange["kind"]) =>
        named(those.filter((change) => change.kind === kind));
      return name
        ? [
            {
              benchmark,
              name,
              published: of("published"),
              withdrawn: of("withdrawn"),
            },
          ]
        : [];
    });
}

function named(changes: readonly BoardChange[]): NamedChanges {
  const models = new Map(
    changes.flatMap(({ model }) =>
      model ? [[model.slug, { slug: model.slug, name: model.name }]] : [],
    ),
  );
  return {
    count: changes.length,
    models: [...models.values()].slice(0, mostNames),
  };
}

/** The day in Japan, which has no summer time. */
const dayOf = (at: string) =>
  new Date(Date.parse(at) + 9 * 3_600_000).toISOString().slice(0, 10);
