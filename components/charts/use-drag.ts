"use client";

import { useRef, useState, type PointerEvent, type RefObject } from "react";

/** A place in pixels from an element's upper left corner. */
export interface Spot {
  x: number;
  y: number;
}

/** Shorter ways are a click of an unsteady hand. */
const shortest = 4;

/** The way of a pressed pointer across an element, while `on`; `done` has the whole of it. */
export function useDrag(
  of: RefObject<HTMLElement | null>,
  on: boolean,
  done: (path: readonly Spot[]) => void,
) {
  const [path, setPath] = useState<Spot[] | null>(null);
  const start = useRef<Spot | null>(null);
  const skip = useRef(false);
  const spotOf = (event: { clientX: number; clientY: number }): Spot => {
    const box = of.current?.getBoundingClientRect();
    return {
      x: event.clientX - (box?.left ?? 0),
      y: event.clientY - (box?.top ?? 0),
    };
  };
  const end = () => {
    start.current = null;
    setPath(null);
  };
  return {
    path,
    spotOf,
    /** The click that follows is not one. */
    skipClick: () => {
      skip.current = true;
    },
    /** Whether the click that is told of ended a drag; asked once. */
    justEnded: () => {
      const was = skip.current;
      skip.current = false;
      return was;
    },
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        skip.current = false;
        if (on && event.button === 0) start.current = spotOf(event);
      },
      onPointerMove: (event: PointerEvent) => {
        const from = start.current;
        if (!from) return;
        const to = spotOf(event);
        const isFar = Math.hypot(to.x - from.x, to.y - from.y) >= shortest;
        if (!path && !isFar) return;
        if (!path) of.current?.setPointerCapture(event.pointerId);
        setPath([...(path ?? [from]), to]);
      },
      onPointerUp: () => {
        if (path) {
          skip.current = true;
          done(path);
        }
        end();
      },
      onPointerCancel: end,
    },
  };
}
