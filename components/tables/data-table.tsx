import type { ReactNode } from "react";

type Column = string | { text: string; href?: string; isWords?: true };

/** The heading of a column of words, which begin where it does; figures end where theirs does. */
export const wordColumn = (text: string): Column => ({ text, isWords: true });

interface Props {
  caption: string;
  columns: Column[];
  /** On a phone each row is a list of its cells, and those with `data-label` say what they are; `terse`: they are one text. */
  stacked?: boolean | "terse";
  children: ReactNode;
}

/** A table of names and numbers that scrolls within its own frame; the bodies are the caller's. */
export function DataTable({ caption, columns, stacked, children }: Props) {
  return (
    <section
      className={`compare-window data-window${stacked ? " stacked" : ""}`}
      data-terse={stacked === "terse" || undefined}
      aria-label={caption}
      // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="compare">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <Heading
                // oxlint-disable-next-line no-array-index-key -- headings can be equal, and stay where they are
                key={at}
                {...(typeof column === "string" ? { text: column } : column)}
              />
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </section>
  );
}

function Heading({ text, href, isWords }: Exclude<Column, string>) {
  return (
    <th scope="col" className={isWords && "text"}>
      {href === undefined ? (
        text
      ) : (
        <a className="text-link" href={href}>
          {text}
        </a>
      )}
    </th>
  );
}
