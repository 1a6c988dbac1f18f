import type {
  Heading,
  TableHeadings,
} from "#components/board/table-headings.ts";
import type { TableWords } from "#components/board/table-words.ts";
import type { Cell, TableRow } from "#lib/charts/prepare-table.ts";
import type { Evidence } from "#lib/schema/evidence.ts";
import { EvidenceBadge } from "./evidence-badge.tsx";
import { MatchWords } from "./match-words.tsx";
import { OddSign } from "./odd-sign.tsx";
import { SelectLink } from "./select-link.tsx";

interface Props {
  row: TableRow;
  headings: TableHeadings;
  link: string | null;
  selected: boolean;
  words: TableWords;
}

export function BoardTableRow({ row, headings, link, selected, words }: Props) {
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
      {row.cells.map((cell, at) => {
        const heading = headings.columns[at];
        return heading ? (
          <BoardCell
            key={heading.key}
            cell={cell}
            heading={heading}
            categories={headings.categories}
            words={words}
          />
        ) : null;
      })}
    </tr>
  );
}

interface CellProps {
  cell: Cell;
  heading: Heading;
  categories: number;
  words: TableWords;
}

function BoardCell(props: CellProps) {
  const { cell, heading, words } = props;
  if (heading.kind === "fact") return <FactCell {...props} />;
  const first = heading.first ? " first" : "";
  return Array.isArray(cell) ? (
    <td className={`${heading.kind} shade-${cell[1]}${first}`}>{cell[0]}</td>
  ) : (
    <td className={`missing${first}`} title={words.missing}>
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">{words.missing}</span>
    </td>
  );
}

function FactCell({ cell, heading, categories, words }: CellProps) {
  const value = String(cell);
  if (cell === null) {
    return (
      <td className="fact">
        <span className="quiet">{words.unknown}</span>
      </td>
    );
  }
  switch (heading.key) {
    case "evidence": {
      const { text, title } = words.evidence[value as Evidence];
      return (
        <td className="fact">
          <EvidenceBadge level={value as Evidence} text={text} title={title} />
        </td>
      );
    }
    case "coverage":
      return (
        <td
          className={Number(value) < categories ? "fact partial" : "fact"}
          title={words.coverage
            .replace("{covered}", value)
            .replace("{total}", `${categories}`)}
        >
          {value}/{categories}
        </td>
      );
    default:
      return (
        <td className={`fact ${heading.key}`}>
          {words.values[`${heading.key} ${value}`] ?? value}
        </td>
      );
  }
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
