"use client";

import { useState } from "react";
import { nearestStep } from "#lib/charts/size-ladder.ts";

const ends = ["min", "max"] as const;
type End = (typeof ends)[number];

interface Props {
  min: number | undefined;
  max: number | undefined;
  ladder: readonly number[];
  words: Record<End, { field: string; thumb: string }> & { none: string };
}

/**
 * The range of sizes: two number fields, and where scripts run a slider of two thumbs beside them. The ends of the
 * slider are no limit. Only the fields are sent.
 */
export function SizeRange({ min, max, ladder, words }: Props) {
  const [range, setRange] = useState({ min: text(min), max: text(max) });
  const last = ladder.length - 1;
  const at = {
    min: range.min === "" ? 0 : nearestStep(ladder, Number(range.min)),
    max: range.max === "" ? last : nearestStep(ladder, Number(range.max)),
  };
  // A thumb pushes the other along instead of passing it.
  const move = (end: End, to: number) => {
    const next = {
      min: end === "min" ? to : Math.min(at.min, to),
      max: end === "max" ? to : Math.max(at.max, to),
    };
    setRange({
      min: next.min === 0 ? "" : text(ladder[next.min]),
      max: next.max === last ? "" : text(ladder[next.max]),
    });
  };
  return (
    <>
      {ladder.length > 1 && (
        <div className="size-slider">
          {ends.map((end) => (
            <input
              key={end}
              type="range"
              min="0"
              max={last}
              step="1"
              value={at[end]}
              aria-label={words[end].thumb}
              aria-valuetext={range[end] === "" ? words.none : `${range[end]}B`}
              onChange={(event) => move(end, Number(event.target.value))}
            />
          ))}
          <Span from={at.min / last} to={at.max / last} />
        </div>
      )}
      {ends.map((end) => (
        <label key={end}>
          {words[end].field}
          <input
            type="number"
            name={end}
            min="0"
            step="any"
            inputMode="decimal"
            value={range[end]}
            onChange={(event) =>
              setRange({ ...range, [end]: event.target.value })
            }
          />
        </label>
      ))}
    </>
  );
}

const text = (size: number | undefined) => size?.toString() ?? "";

/** The part of the track between the thumbs, as shares of it. */
function Span({ from, to }: { from: number; to: number }) {
  const insetInline = `${from * 100}% ${(1 - to) * 100}%`;
  return <span className="size-span" style={{ insetInline }} />;
}
