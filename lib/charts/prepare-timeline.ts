import { formatScore } from "../format/score.ts";
import type { BoardRow } from "../schema/board.ts";
import { axisScale } from "./axis-ticks.ts";
import { placeLabels, type PlacedLabel } from "./place-labels.ts";

export interface TimelinePoint {
  key: string;
  slug: string;
  name: string;
  /** ISO day. */
  date: string;
  score: string;
  cx: number;
  cy: number;
  /** Nothing of its own before it scored higher. */
  leads: boolean;
}

export interface PreparedTimeline {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  xTicks: { x: number; text: string }[];
  yTicks: { y: number; text: string }[];
  /** Models of everybody else, for scale. */
  others: { cx: number; cy: number }[];
  /** By release date. */
  own: TimelinePoint[];
  labels: (PlacedLabel & { key: string; text: string })[];
  /** The best so far, as a path of steps. */
  path: string;
  /** Of its own runs with a score: those whose model has no release date. */
  undated: number;
}

const frame = { width: 720, height: 320 };
const plot = { left: 52, right: 692, top: 16, bottom: 284 };
const fewest = 2;
const day = 86_400_000;

/**
 * Overall scores of chosen models by release date, among everybody else's. Null where fewer than two of the chosen
 * have both. Baselines are left out.
 */
export function prepareTimeline(
  rows: readonly BoardRow[],
  slugs: ReadonlySet<string>,
): PreparedTimeline | null {
  const scored = rows.filter(
    ({ kind, overall }) => kind === "llm" && overall !== null,
  );
  const dated = scored.flatMap((row) => {
    const { releaseDate: date, overall } = row;
    return date === null || overall === null
      ? []
      : [{ row, date, overall, at: Date.parse(date) / day }];
  });
  const mine = dated
    .filter(({ row }) => slugs.has(row.slug))
    .toSorted((a, b) => a.at - b.at || b.overall - a.overall);
  if (mine.length < fewest) return null;
  const years = yearTicks(dated.map(({ at }) => at));
  const { min, max, ticks, decimals } = axisScale(
    dated.map(({ overall }) => overall),
    { min: 0, max: 1 },
    5,
  );
  const x = scale(years.from, years.to, plot.left, plot.right);
  const y = scale(min, max, plot.bottom, plot.top);
  let best = -Infinity;
  const own = mine.map(({ row, date, overall, at }): TimelinePoint => {
    const leads = overall > best;
    best = Math.max(best, overall);
    return {
      key: row.key,
      slug: row.slug,
      name: [row.displayName, row.label].filter(Boolean).join(" "),
      date,
      score: formatScore(overall, { min: 0, max: 1 }) ?? "",
      cx: x(at),
      cy: y(overall),
      leads,
    };
  });
  return {
    ...frame,
    plot,
    xTicks: years.ticks.map(({ at, text }) => ({ x: x(at), text })),
    yTicks: ticks.map((at) => ({ y: y(at), text: at.toFixed(decimals) })),
    others: dated
      .filter(({ row }) => !slugs.has(row.slug))
      .map(({ at, overall }) => ({ cx: x(at), cy: y(overall) })),
    own,
    labels: labelsOf(own),
    path: steps(own.filter(({ leads }) => leads)),
    undated: scored.filter(
      ({ slug, releaseDate }) => slugs.has(slug) && releaseDate === null,
    ).length,
  };
}

function labelsOf(own: readonly TimelinePoint[]): PreparedTimeline["labels"] {
  const wanted = own.toSorted((a, b) => Number(b.leads) - Number(a.leads));
  const placed = placeLabels(
    wanted.map(({ key, name, cx, cy }) => ({
      key,
      text: name,
      cx,
      cy,
      reach: 5,
    })),
    own.map(({ cx, cy }) => ({ cx, cy, reach: 5 })),
    plot,
    11,
  );
  return wanted.flatMap(({ key, name }) => {
    const label = placed.get(key);
    return label ? [{ key, text: name, ...label }] : [];
  });
}

function steps(points: readonly TimelinePoint[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  const drawn = rest.map(({ cx, cy }) => `H${cx}V${cy}`).join("");
  return `M${first.cx},${first.cy}${drawn}H${plot.right}`;
}

/** Whole half-years around the days, and a tick for each of them. */
function yearTicks(days: readonly number[]) {
  const half = (at: number) => {
    const date = new Date(at * day);
    return date.getUTCFullYear() * 2 + Math.floor(date.getUTCMonth() / 6);
  };
  const [from, to] = [half(Math.min(...days)), half(Math.max(...days)) + 1];
  const startOf = (halves: number) =>
    Date.UTC(Math.floor(halves / 2), (halves % 2) * 6) / day;
  const step = to - from > 8 ? 2 : 1;
  const ticks = Array.from({ length: to - from + 1 }, (_, at) => from + at)
    .filter((at) => at % step === 0)
    .map((at) => ({
      at: startOf(at),
      text: `${Math.floor(at / 2)}-${at % 2 ? "07" : "01"}`,
    }));
  return { from: startOf(from), to: startOf(to), ticks };
}

const scale =
  (from: number, to: number, start: number, end: number) => (value: number) =>
    Math.round(
      (start + ((value - from) / (to - from || 1)) * (end - start)) * 10,
    ) / 10;
