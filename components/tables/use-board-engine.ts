import { useEffect, useState, type RefObject } from "react";
import type { PackedBoard } from "#lib/export/packed-board.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { BoardEngine } from "./board-engine.ts";
import type { RowDetails } from "./row-details.tsx";
import type { VirtualRows } from "./virtual-rows.tsx";

/** Where the whole board is, and which version of it the page shows. */
export interface EngineSource {
  href: string;
  version: string;
  locale: Locale;
  /** The word for active parameters. */
  active: string;
}

/** What a table can do that has the whole board; loaded when somebody wants something of it. */
export interface LoadedEngine {
  version: string;
  engine: BoardEngine;
  RowDetails: typeof RowDetails;
  VirtualRows: typeof VirtualRows;
}

/**
 * Null until somebody points at the section or moves into it, and again while the page shows a newer version than is
 * loaded. Until then, and without it, the server answers.
 */
export function useBoardEngine(
  section: RefObject<HTMLElement | null>,
  source: EngineSource,
): LoadedEngine | null {
  const [wanted, want] = useState(false);
  const [loaded, keep] = useState<LoadedEngine | null>(null);
  useEffect(() => {
    if (wanted) return;
    return onInterest(section.current, () => want(true));
  }, [section, wanted]);

  const { href, version, locale, active } = source;
  useEffect(() => {
    if (!wanted) return;
    const ending = new AbortController();
    load({ href, version, locale, active }, ending.signal).then(
      (engine) => {
        if (!ending.signal.aborted) keep(engine);
      },
      // Links and forms lead to the server all the same.
      () => {},
    );
    return () => ending.abort();
  }, [wanted, href, version, locale, active]);
  return loaded?.version === version ? loaded : null;
}

async function load(
  { href, version, locale, active }: EngineSource,
  signal: AbortSignal,
): Promise<LoadedEngine> {
  const [packed, { createEngine, foldNames }, { RowDetails }, { VirtualRows }] =
    await Promise.all([
      fetchBoard(href, signal),
      import("./board-engine.ts"),
      import("./row-details.tsx"),
      import("./virtual-rows.tsx"),
    ]);
  const engine = createEngine(packed, { locale, active });
  // Names are folded for the search once: before the first letter is typed.
  window.setTimeout(() => foldNames(engine), 200);
  return { version, engine, RowDetails, VirtualRows };
}

async function fetchBoard(
  href: string,
  signal: AbortSignal,
): Promise<PackedBoard> {
  const response = await fetch(href, { signal });
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as PackedBoard;
}

function onInterest(table: HTMLElement | null, want: () => void): () => void {
  const place = table?.closest("[data-engine]") ?? table;
  const ending = new AbortController();
  const { signal } = ending;
  for (const sign of ["pointerover", "pointerdown", "focusin"]) {
    place?.addEventListener(sign, want, { signal, once: true });
  }
  // A pointer that has been there since before the page could listen says nothing more.
  const isThere = place?.matches(":hover, :focus-within") === true;
  const timer = isThere ? window.setTimeout(want, 0) : undefined;
  return () => {
    window.clearTimeout(timer);
    ending.abort();
  };
}
