"use client";

import { useState } from "react";
import type { ScatterPoints } from "#lib/charts/scatter-points.ts";
import type { ScatterProps } from "./scatter-figure.tsx";

/** The points of the view; those that the page did not bring are fetched by `load`, once. */
export function useAllPoints({ points, count, hrefs, words }: ScatterProps) {
  const [fetched, setFetched] = useState<Fetched>({ from: "", state: "none" });
  const isWhole = points.keys.length === count;
  const current = fetched.from === hrefs.json ? fetched : null;
  const load = () => {
    if (isWhole || current?.state === "loading" || current?.state === "here") {
      return;
    }
    const from = hrefs.json;
    const keep = (next: Fetched) =>
      setFetched((now) => (now.from === from ? next : now));
    setFetched({ from, state: "loading" });
    fetchPoints(from).then(
      (all) => keep({ from, state: "here", points: all }),
      () => keep({ from, state: "failed" }),
    );
  };
  const notes = { loading: words.tools.loading, failed: words.tools.failed };
  const state = current?.state;
  return {
    points: current?.state === "here" ? current.points : points,
    load,
    note: state === "loading" || state === "failed" ? notes[state] : null,
  };
}

type Fetched =
  | { from: string; state: "none" | "loading" | "failed" }
  | { from: string; state: "here"; points: ScatterPoints };

async function fetchPoints(href: string): Promise<ScatterPoints> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answered ${response.status}.`);
  // Our own bytes: app/[locale]/scatter.json writes what this reads.
  return (await response.json()) as ScatterPoints;
}
