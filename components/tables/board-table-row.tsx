import { memo } from "react";
import type { Heading } from "#components/board/table-headings.ts";
import type { TableWords } from "#components/board/table-words.ts";
import type { TableRow } from "#lib/charts/prepare-table.ts";
import { BoardCell } from "./board-cell.tsx";
import { chosenForm } from "./chosen-bar.tsx";
import { MatchWords } from "./match-words.tsx";
import { OddSign } from "./odd-sign.tsx";

interface Props {
  row: TableRow;
  /** Counted over the whole table, its head included; where not all rows are in the document. */
  rowIndex: number | undefined;
  columns: readonly Heading[];
  categories: number;
  selected: boolean;
  /** True where no further model can be chosen. */
  full: boolean;
  open: boolean;
  onToggle: (key: string) => void;
  /** Where a score leads; undefined until the whole board is there. */
  hrefOf: ((key: string, part: string) => string | undefined) | undefined;
  words: TableWords;
}

/** One row. It is drawn anew when something of it has changed, not whenever the table's order has. */
export const BoardTableRow = memo(function BoardTableRow(props: Props) {
  const { row, rowIndex, columns, categories, selected, hrefOf, words } = props;
  return (
    <tr className={selected ? "selected" : undefined} aria-rowindex={rowIndex}>
      <th scope="row" className="model">
        <div className="model-cell">
          <Choice {...props} />
          <Rank row={row} words={words} />
          <ModelName row={row} words={words} />
          <DetailsButton {...props} />
        </div>
      </th>
      {row.cells.map((cell, at) => {
        const heading = columns[at];
        return heading ? (
          <BoardCell
            key={heading.key}
            cell={cell}
            heading={heading}
            categories={categories}
            href={cell === null ? undefined : hrefOf?.(row.key, heading.key)}
            words={words}
          />
        ) : null;
      })}
    </tr>
  );
});

function Choice({ row, selected, full, words }: Props) {
  return (
    <input
      type="checkbox"
      className="choice"
      name="models"
      value={row.key}
      form={chosenForm}
      checked={selected}
      disabled={full}
      title={full ? words.full : undefined}
      aria-label={words.select.replace("{model}", row.name)}
      onChange={heardByTheTable}
    />
  );
}

const heardByTheTable = () => {};

function DetailsButton({ row, open, onToggle, words }: Props) {
  return (
    <button
      type="button"
      className="more-of-row"
      aria-expanded={open}
      aria-label={words.more.replace("{model}", row.name)}
      onClick={() => onToggle(row.key)}
    />
  );
}

function Rank({ row, words }: Pick<Props, "row" | "words">) {
  if (row.rank === null) {
    const title = row.baseline ? words.baselineTitle : words.notRanked;
    return (
      <span className="rank" title={title}>
        –
      </span>
    );
  }
  return <span className="rank">{row.rank}</span>;
}

function ModelName({ row, words }: Pick<Props, "row" | "words">) {
  const boardRank =
    row.boardRank && words.boardRank.replace("{rank}", `${row.boardRank}`);
  const details = [row.organisation, row.label, boardRank].filter(Boolean);
  return (
    <span className="model-name">
      <a className="model-link" href={pageOf(row, words)}>
        {row.name}
      </a>
      {row.baseline && (
        <span className="tag" title={words.baselineTitle}>
          {words.baseline}
        </span>
      )}
      {row.odd && <OddSign aspects={row.odd} words={words} />}
      <small>{details.join(" · ")}</small>
      {row.matches?.map((match) => (
        <MatchWords key={match.field} match={match} words={words} />
      ))}
    </span>
  );
}

/** The key of a model's run begins with the model's slug. */
const pageOf = (row: TableRow, words: TableWords) =>
  words.modelPath + encodeURIComponent(row.key.split("~", 1).join());
