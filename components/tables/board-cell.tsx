import type { Heading } from "#components/board/table-headings.ts";
import type { TableWords } from "#components/board/table-words.ts";
import type { Cell } from "#lib/charts/prepare-table.ts";
import type { Evidence } from "#lib/schema/evidence.ts";
import { EvidenceBadge } from "./evidence-badge.tsx";

interface Props {
  cell: Cell;
  heading: Heading;
  categories: number;
  /** Where a score leads. */
  href: string | undefined;
  words: TableWords;
}

/** A score, a fact, or that there is none. */
export function BoardCell(props: Props) {
  const { cell, heading, href, words } = props;
  if (heading.kind === "fact") return <FactCell {...props} />;
  const first = heading.first ? " first" : "";
  if (typeof cell === "string")
    return <td className={`${heading.kind}${first}`}>{cell}</td>;
  if (!Array.isArray(cell)) {
    return (
      <td className={`missing${first}`}>
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{words.missing}</span>
      </td>
    );
  }
  // The keyboard finds the same links in the row's details, and is not led through thousands of cells.
  return (
    <td className={`${heading.kind} shade-${cell[1]}${first}`}>
      {href === undefined ? (
        cell[0]
      ) : (
        <a className="score" href={href} tabIndex={-1}>
          {cell[0]}
        </a>
      )}
    </td>
  );
}

function FactCell({ cell, heading, categories, words }: Props) {
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
        <td className={Number(value) < categories ? "fact partial" : "fact"}>
          {`${value}/${categories}`}
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
