import type {
  Heading,
  TableHeadings,
} from "#components/board/table-headings.ts";
import type { TableWords } from "#components/board/table-words.ts";
import type { ScoreCell, TableRow } from "#lib/charts/prepare-table.ts";
import { EvidenceBadge } from "./evidence-badge.tsx";
import { SelectLink } from "./select-link.tsx";

interface Props {
  row: TableRow;
  headings: TableHeadings;
  link: string | null;
  selected: boolean;
  words: TableWords;
}

export function BoardTableRow({ row, headings, link, selected, words }: Props) {
  const { scores, ungrouped } = headings;
  return (
    <tr className={selected ? "selected" : undefined}>
      <th scope="row" className="model">
        <div className="model-cell">
          <SelectLink
            model={row.name}
            href={link}
            selected={selected}
            words={words}
          />
          <Rank row={row} words={words} />
          <ModelName row={row} words={words} />
        </div>
      </th>
      {scoreCells(row.cells.slice(0, ungrouped), scores, words)}
      <FactCells row={row} headings={headings} words={words} />
      {scoreCells(row.cells.slice(ungrouped), scores.slice(ungrouped), words)}
    </tr>
  );
}

function scoreCells(
  cells: readonly ScoreCell[],
  headings: readonly Heading[],
  words: TableWords,
) {
  return cells.map((cell, at) => {
    const heading = headings[at];
    const first = heading?.first ? " first" : "";
    return cell ? (
      <td
        key={heading?.key}
        className={`${heading?.kind ?? ""} shade-${cell[1]}${first}`}
      >
        {cell[0]}
      </td>
    ) : (
      <td
        key={heading?.key}
        className={`missing${first}`}
        title={words.missing}
      >
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{words.missing}</span>
      </td>
    );
  });
}

function FactCells({
  row,
  headings,
  words,
}: Pick<Props, "row" | "headings" | "words">) {
  const { categories } = headings;
  const evidence = words.evidence[row.evidence];
  const coverage = words.coverage
    .replace("{covered}", `${row.covered}`)
    .replace("{total}", `${categories}`);
  return (
    <>
      <td className="fact size">
        {row.size ?? <span className="quiet">{words.unknown}</span>}
      </td>
      <td className="fact">
        <EvidenceBadge
          level={row.evidence}
          text={evidence.text}
          title={evidence.title}
        />
      </td>
      <td
        className={row.covered < categories ? "fact partial" : "fact"}
        title={coverage}
      >
        {row.covered}/{categories}
      </td>
    </>
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
      <a className="model-link" href={pageOf(row, words)} title={row.title}>
        {row.name}
      </a>
      {row.baseline && (
        <span className="tag" title={words.baselineTitle}>
          {words.baseline}
        </span>
      )}
      <small>{details.join(" · ")}</small>
    </span>
  );
}

/** The key of a model's run begins with the model's slug. */
const pageOf = (row: TableRow, words: TableWords) =>
  words.modelPath + encodeURIComponent(row.key.split("~", 1).join());
