import type { TableColumn } from "#lib/charts/list-columns.ts";
import type { FactColumn } from "#lib/schema/board-columns.ts";

/**
 * How wide a column is, in rem: by its kind and heading alone. Widths that follow from the rows would jump with every
 * search, and a browser lays thousands of cells out twice to find them.
 */
export function columnWidth(column: TableColumn, heading: string): number {
  switch (column.kind) {
    case "fact":
      return factWidths[column.key as FactColumn];
    case "overall":
      return Math.max(5, headingWidth(heading));
    case "lenient-rank":
      return Math.max(6, headingWidth(heading));
    default:
      return Math.max(4.5, headingWidth(heading));
  }
}

// Longer values are broken.
const factWidths: Record<FactColumn, number> = {
  size: 7,
  evidence: 7.25,
  coverage: 6.5,
  organisation: 10,
  base: 14,
  licence: 12,
  weights: 6.5,
  tuning: 9,
  date: 6.75,
  active: 7,
  country: 8,
  shots: 6,
  judge: 10,
};

const padding = 1.1;
const sortMark = 1;
/** Of the headings' size, 0.75rem; a letter of the Latin alphabet is a little more than half as wide as a kanji. */
const [kanji, letter] = [0.75, 0.48];

/** How wide a heading wants to be, in rem: its longest word in one line, or half of what is long and has no spaces. */
export function headingWidth(heading: string): number {
  const lines = heading.split(/\s+/).map((word) => {
    const width = widthOf(word);
    return isLatin(word)
      ? width
      : Math.max(width / 2, Math.min(width, oneLine));
  });
  return Math.min(9, Math.max(...lines) + padding + sortMark);
}

/** Six kanji. */
const oneLine = 6 * kanji;

const isLatin = (word: string) =>
  /^[\p{Script=Latin}\p{N}\p{P}\p{S}]+$/u.test(word);

const widthOf = (word: string) =>
  [...word].reduce(
    (width, sign) => width + (isLatin(sign) ? letter : kanji),
    0,
  );
