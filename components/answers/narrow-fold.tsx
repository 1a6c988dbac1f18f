import type { ReactNode } from "react";

interface Props {
  title: string;
  /** How much of what is inside is on; it is said beside the title. */
  on?: number;
  isOpen?: boolean;
  children: ReactNode;
}

/**
 * Closed on narrow screens until it is opened, so that answers come before what chooses among them; elsewhere what it
 * holds always shows, and the title does not.
 */
export function NarrowFold({ title, on = 0, isOpen, children }: Props) {
  return (
    <details className="narrow-fold" open={isOpen}>
      <summary>
        {title}
        {on > 0 && <span className="count"> {on}</span>}
      </summary>
      {children}
    </details>
  );
}
