"use client";

import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ComponentProps,
} from "react";
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
  const at = steps(range, ladder);
  return (
    <>
      {ladder.length > 1 && (
        <div className="size-slider">
          {ends.map((end) => (
            <Input
              key={end}
              type="range"
              min="0"
              max={last}
              step="1"
              value={at[end]}
              aria-label={words[end].thumb}
              aria-valuetext={range[end] === "" ? words.none : `${range[end]}B`}
              take={(to) => setRange((now) => moved(now, ladder, end, +to))}
            />
          ))}
          <Span from={at.min / last} to={at.max / last} />
        </div>
      )}
      {ends.map((end) => (
        <label key={end}>
          {words[end].field}
          <Input
            type="number"
            name={end}
            min="0"
            step="any"
            inputMode="decimal"
            value={range[end]}
            take={(size) => setRange((now) => ({ ...now, [end]: size }))}
          />
        </label>
      ))}
    </>
  );
}

/** Whoever was quicker than the scripts has changed it in the page alone: that is taken when they are there. */
function Input({
  take,
  ...input
}: ComponentProps<"input"> & { take: (value: string) => void }) {
  const own = useRef<HTMLInputElement>(null);
  const takeEarly = useEffectEvent(() => {
    const { value, defaultValue } = own.current ?? {};
    if (value !== undefined && value !== defaultValue) take(value);
  });
  useEffect(() => takeEarly(), []);
  return (
    <input ref={own} {...input} onChange={({ target }) => take(target.value)} />
  );
}

type Range = Record<End, string>;

const text = (size: number | undefined) => size?.toString() ?? "";

/** Where the thumbs are on the ladder of sizes. */
function steps({ min, max }: Range, ladder: readonly number[]) {
  return {
    min: min === "" ? 0 : nearestStep(ladder, Number(min)),
    max: max === "" ? ladder.length - 1 : nearestStep(ladder, Number(max)),
  };
}

/** A thumb pushes the other along instead of passing it. */
function moved(
  range: Range,
  ladder: readonly number[],
  end: End,
  to: number,
): Range {
  const at = steps(range, ladder);
  const min = end === "min" ? to : Math.min(at.min, to);
  const max = end === "max" ? to : Math.max(at.max, to);
  return {
    min: min === 0 ? "" : text(ladder[min]),
    max: max === ladder.length - 1 ? "" : text(ladder[max]),
  };
}

/** The part of the track between the thumbs, as shares of it. */
function Span({ from, to }: { from: number; to: number }) {
  const insetInline = `${from * 100}% ${(1 - to) * 100}%`;
  return <span className="size-span" style={{ insetInline }} />;
}
