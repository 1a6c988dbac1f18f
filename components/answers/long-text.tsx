import type { ReactNode } from "react";
import type { ShownText } from "#lib/schema/explorer.ts";

interface Props {
  shown: ShownText | null;
  children: ReactNode;
}

/** A long text scrolls within its place, so that the next question stays near. */
export function LongText({ shown, children }: Props) {
  const isLong =
    shown?.kind === "text" &&
    (shown.text.length > MOST_CHARACTERS ||
      shown.text.split("\n", MOST_LINES + 1).length > MOST_LINES);
  if (!isLong) return <div>{children}</div>;
  return (
    // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="long-text" tabIndex={0}>
      {children}
    </div>
  );
}

/** Well below what fits, so that a text that just fits is no extra stop of the keyboard. */
const MOST_CHARACTERS = 300;
const MOST_LINES = 12;
