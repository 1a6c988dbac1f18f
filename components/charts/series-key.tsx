import { slotDash } from "./series-style.ts";

/** The line and dot that stand for a model in a radar. */
export function SeriesKey({ slot }: { slot: number }) {
  const colour = `var(--series-${slot})`;
  return (
    <svg viewBox="0 0 28 8" aria-hidden="true" className="series-key">
      <path
        d="M0,4H28"
        stroke={colour}
        strokeWidth="2"
        strokeDasharray={slotDash[slot]}
      />
      <circle cx="14" cy="4" r="3" fill={colour} />
    </svg>
  );
}
