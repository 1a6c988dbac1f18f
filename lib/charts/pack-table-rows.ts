import type { Cell, TableRow } from "./prepare-table.ts";

/** A column's cells: scores as whole numbers with one digit of shade each, facts as they are. */
type PackedCells =
  | { decimals: number; scores: (number | null)[]; shades: string }
  | (string | null)[];

/** The rows of a table by columns, as the browser gets them beside the HTML: a third of the same as objects. */
export interface PackedRows {
  keys: string[];
  names: string[];
  titles: (string | null)[];
  organisations: (string | null)[];
  labels: string[];
  ranks: (number | null)[];
  boardRanks: (number | null)[] | null;
  /** Places of the baselines. */
  baselines: number[];
  cells: PackedCells[];
  /** What few rows have, by place. */
  matches: [place: number, NonNullable<TableRow["matches"]>][];
  odd: [place: number, NonNullable<TableRow["odd"]>][];
}

export function packTableRows(rows: readonly TableRow[]): PackedRows {
  const [first] = rows;
  return {
    keys: rows.map(({ key }) => key),
    names: rows.map(({ name }) => name),
    titles: rows.map((row) => (isPlain(row) ? null : row.title)),
    organisations: rows.map(({ organisation }) => organisation),
    labels: rows.map(({ label }) => label),
    ranks: rows.map(({ rank }) => rank),
    boardRanks: rows.some(({ boardRank }) => boardRank !== null)
      ? rows.map(({ boardRank }) => boardRank)
      : null,
    baselines: rows.flatMap(({ baseline }, at) => (baseline ? [at] : [])),
    cells: (first?.cells ?? []).map((_, at) =>
      packCells(rows.map(({ cells }) => cells[at] ?? null)),
    ),
    matches: rows.flatMap(({ matches }, at) =>
      matches ? [[at, matches]] : [],
    ),
    odd: rows.flatMap(({ odd }, at) => (odd ? [[at, odd]] : [])),
  };
}

/** The same rows in the same order. */
export function unpackTableRows(packed: PackedRows): TableRow[] {
  const cells = packed.cells.map(cellReader);
  const baselines = new Set(packed.baselines);
  const allMatches = new Map(packed.matches);
  const allOdd = new Map(packed.odd);
  return packed.keys.map((key, at) => {
    const name = packed.names[at] ?? "";
    const organisation = packed.organisations[at] ?? null;
    const matches = allMatches.get(at);
    const odd = allOdd.get(at);
    return {
      key,
      name,
      title: packed.titles[at] ?? plainTitle(organisation, name),
      organisation,
      label: packed.labels[at] ?? "",
      rank: packed.ranks[at] ?? null,
      boardRank: packed.boardRanks?.[at] ?? null,
      baseline: baselines.has(at),
      cells: cells.map((read) => read(at)),
      ...(matches && { matches }),
      ...(odd && { odd }),
    };
  });
}

// Most published names are the organisation and the name.
const plainTitle = (organisation: string | null, name: string) =>
  organisation === null ? name : `${organisation}/${name}`;

const isPlain = ({ title, organisation, name }: TableRow) =>
  title === plainTitle(organisation, name);

const isScore = (cell: Cell): cell is [text: string, shade: number] =>
  Array.isArray(cell);

function packCells(cells: readonly Cell[]): PackedCells {
  const some = cells.find(isScore);
  if (!some) return cells.map((cell) => (isScore(cell) ? cell[0] : cell));
  const decimals = decimalsOf(some[0]);
  return {
    decimals,
    scores: cells.map((cell) =>
      isScore(cell) ? Math.round(Number(cell[0]) * 10 ** decimals) : null,
    ),
    shades: cells.map((cell) => (isScore(cell) ? cell[1] : 0)).join(""),
  };
}

function cellReader(packed: PackedCells): (at: number) => Cell {
  if (Array.isArray(packed)) return (at) => packed[at] ?? null;
  const { decimals, scores, shades } = packed;
  return (at) => {
    const score = scores[at] ?? null;
    return score === null
      ? null
      : [(score / 10 ** decimals).toFixed(decimals), Number(shades[at])];
  };
}

const decimalsOf = (text: string) => text.split(".")[1]?.length ?? 0;
