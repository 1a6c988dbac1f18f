import type { ReactNode } from "react";

interface Props {
  caption: string;
  columns: readonly string[];
  /** True where it is part of a text, and no wider than that. */
  narrow?: boolean;
  children: ReactNode;
}

/** A plain table of words and a few numbers that scrolls within its own frame; the bodies are the caller's. */
export function ListTable({ caption, columns, narrow, children }: Props) {
  return (
    <section
      className={narrow ? "table-window list-window" : "table-window"}
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
