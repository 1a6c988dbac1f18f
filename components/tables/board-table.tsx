"use client";

import { selectionHref, type Selection } from "#components/board/selection.ts";
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
  selection: Selection;
  words: TableWords;
}

/**
 * The ranking. A client component for its payload, not for effects: its rows go over the wire once as HTML and
 * once as compact props, where a server component's elements would take three times the room.
 */
export function BoardTable({ headings, rows, selection, words }: Props) {
  return (
    <section
      className="table-window"
      aria-label={words.region}
      // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="board">
        <caption className="visually-hidden">{words.caption}</caption>
        <BoardTableHead headings={headings} />
        <tbody>
          {rows.map((row) => (
            <BoardTableRow
              key={row.key}
              row={row}
              headings={headings}
              link={selectionHref(selection, row.key)}
              selected={selection.selected.includes(row.key)}
              words={words}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BoardTableHead({ headings }: { headings: TableHeadings }) {
  const { model, groups } = headings;
  const hasGroups = groups.some(({ text }) => text !== null);
  const rows = hasGroups ? 2 : undefined;
  const classOf = ({ kind, first }: Heading) =>
    (kind === "fact" ? "fact" : "number") + (first ? " first" : "");
  return (
    <thead>
      <tr>
        <SortHeading heading={model} className="model" rows={rows} />
        {groups.map(({ text, columns }) =>
          text === null ? (
            columns.map((heading) => (
              <SortHeading
                key={heading.key}
                heading={heading}
                className={classOf(heading)}
                rows={rows}
              />
            ))
          ) : (
            <th
              key={columns[0]?.key}
              scope="colgroup"
              colSpan={columns.length}
              className="group first"
            >
              {text}
            </th>
          ),
        )}
      </tr>
      {hasGroups && (
        <tr>
          {groups
            .filter(({ text }) => text !== null)
            .flatMap(({ columns }) => columns)
            .map((heading) => (
              <SortHeading
                key={heading.key}
                heading={heading}
                className={classOf(heading)}
              />
            ))}
        </tr>
      )}
    </thead>
  );
}
