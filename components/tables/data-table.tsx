import type { ReactNode } from "react";

interface Props {
  caption: string;
  columns: (string | { text: string; href: string })[];
  children: ReactNode;
}

/** A table of names and numbers that scrolls within its own frame; the bodies are the caller's. */
export function DataTable({ caption, columns, children }: Props) {
  return (
    <section
      className="compare-window data-window"
      aria-label={caption}
      // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="compare">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th
                key={`${at} ${typeof column === "string" ? column : column.href}`}
                scope="col"
              >
                {typeof column === "string" ? (
                  column
                ) : (
                  <a className="text-link" href={column.href}>
                    {column.text}
                  </a>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </section>
  );
}
