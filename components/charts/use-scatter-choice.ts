"use client";

import { useRouter } from "next/navigation";
import { useOptimistic, useState, useTransition } from "react";
import type { Selection } from "#components/board/selection.ts";
import { joinSelection } from "#lib/charts/enclosed-points.ts";
import { toggleModel } from "#lib/charts/select-models.ts";
import {
  boardHref,
  maxSelected,
  type BoardParams,
  type ScatterZoom,
} from "#lib/urls/board-href.ts";
import { fill, type ScatterWords } from "./scatter-words.ts";

/** What is chosen and which part is shown: at once here, and then in the address and everywhere on the page. */
export function useScatterChoice(
  { locale, params, selected }: Selection,
  words: ScatterWords["tools"],
) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [note, setNote] = useState("");
  const [now, setNow] = useOptimistic<Pick<BoardParams, "models" | "zoom">>({
    models: params.models,
    zoom: params.zoom,
  });
  const chosen = now.models ?? selected;
  const go = (change: Pick<Partial<BoardParams>, "models" | "zoom">) =>
    start(() => {
      const next = { ...now, ...change };
      setNow(next);
      router.push(boardHref(locale, params, next), { scroll: false });
    });
  return {
    pending,
    note,
    selected: chosen,
    shownZoom: now.zoom,
    open: (href: string) => router.push(href),
    zoom: (zoom: ScatterZoom | undefined) => go({ zoom }),
    toggle: (key: string) => {
      const models = toggleModel(chosen, key, maxSelected);
      setNote(models ? "" : fill(words.full, { most: maxSelected }));
      if (models) go({ models });
    },
    enclose: (keys: string[]) => {
      // The leaders stand in until somebody chooses.
      const before = now.models ?? [];
      const joined = joinSelection(before, keys, maxSelected);
      const { added, leftOut } = joined;
      const text = leftOut > 0 ? words.lassoLeft : words.lasso;
      setNote(fill(text, { added, leftOut, most: maxSelected }));
      if (added > 0) go({ models: joined.selected });
    },
  };
}
