import type { ReactNode } from "react";

interface Props {
  label: string;
  kind?: "text" | "date" | "wrapped";
  /** Null: not known. A list of cells on a phone leaves it out. */
  children: ReactNode;
}

/** A fact in a table's row. */
export function FactCell({ label, kind, children }: Props) {
  return (
    <td
      className={kind}
      data-label={label}
      data-unknown={children === null || undefined}
    >
      {children ?? "–"}
    </td>
  );
}
