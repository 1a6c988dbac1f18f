import type { ReactNode } from "react";

interface Props {
  caption: string;
  columns: string[];
  children: ReactNode;
}

/** A plain table of words and a few numbers that scrolls within its own frame; the bodies are the caller's. */
export function ListTable({ caption, columns, children }: Props) {
  return (
    <section
      className="table-window list-window"
      aria-label={caption}
      // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="list">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </section>
  );
}
