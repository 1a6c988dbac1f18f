"use client";

import type {
  Heading,
  TableHeadings,
} from "#components/board/table-headings.ts";
import type { TableWords } from "#components/board/table-words.ts";
import type { TableRow } from "#lib/charts/prepare-table.ts";
import { BoardTableRow } from "./board-table-row.tsx";
import { SortHeading } from "./sort-heading.tsx";

interface Props {
  headings: TableHeadings;
  rows: TableRow[];
  /** Per row: where choosing it leads; null where the radar is full. */
  links: (string | null)[];
  selected: string[];
  words: TableWords;
}

/**
 * The ranking. A client component for its payload, not for effects: its rows go over the wire once as HTML and
 * once as compact props, where a server component's elements would take three times the room.
 */
export function BoardTable({ headings, rows, links, selected, words }: Props) {
  return (
    <div
      className="table-window"
      role="region"
      aria-label={words.region}
      tabIndex={0}
    >
      <table className="board">
        <caption className="visually-hidden">{words.caption}</caption>
        <BoardTableHead headings={headings} />
        <tbody>
          {rows.map((row, at) => (
            <BoardTableRow
              key={row.key}
              row={row}
              headings={headings}
              link={links[at] ?? null}
              selected={selected.includes(row.key)}
              words={words}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BoardTableHead({ headings }: { headings: TableHeadings }) {
  const { model, facts, scores, groups, ungrouped } = headings;
  return (
    <thead>
      <tr className="groups">
        <td className="model" />
        <td colSpan={ungrouped + facts.length} />
        {groups.map(({ text, span }) => (
          <th key={text} scope="colgroup" colSpan={span} className="first">
            {text}
          </th>
        ))}
      </tr>
      <tr>
        <SortHeading heading={model} className="model" />
        {scores.slice(0, ungrouped).map(scoreHeading)}
        {facts.map((heading) => (
          <SortHeading key={heading.key} heading={heading} className="fact" />
        ))}
        {scores.slice(ungrouped).map(scoreHeading)}
      </tr>
    </thead>
  );
}

const scoreHeading = (heading: Heading) => (
  <SortHeading
    key={heading.key}
    heading={heading}
    className={heading.first ? "number first" : "number"}
  />
);
