"use client";

import { useState } from "react";
import type { PlacedScatter } from "#lib/charts/place-scatter.ts";
import type { ScatterPoints } from "#lib/charts/scatter-points.ts";
import { walkPoints, type WalkKey } from "#lib/charts/walk-points.ts";

/** The point that the pointer or the keyboard is at. Known by its key, since a cloud's points come later. */
export function useCurrentPoint(
  points: ScatterPoints,
  places: PlacedScatter["places"],
) {
  const [hovered, setHovered] = useState<string | null>(null);
  const [walked, setWalked] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const indexOf = (key: string | null) => {
    const at = key === null ? -1 : points.keys.indexOf(key);
    return places[at] ? at : null;
  };
  const keyAt = (at: number | null) =>
    at === null ? null : (points.keys[at] ?? null);
  const shown = indexOf(hovered ?? (focused ? walked : null));
  const first = places.findIndex((place) => place !== null);
  /** Where the link is: one of the points shown, whoever looks; -1 where none is. */
  const at = shown ?? indexOf(walked) ?? first;
  return {
    at,
    shown,
    focused,
    /** @returns whether that is another point than before */
    hover: (found: number | null) => {
      setHovered(keyAt(found));
      return keyAt(found) !== hovered;
    },
    walk: (key: WalkKey) => {
      setHovered(null);
      setWalked(keyAt(walkPoints(places, at, key)));
    },
    focus: () => {
      setFocused(true);
      setWalked(keyAt(at));
    },
    blur: () => setFocused(false),
  };
}
