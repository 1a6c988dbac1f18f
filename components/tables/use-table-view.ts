import { useEffect, useRef, type RefObject } from "react";
import { toggleModel } from "#lib/charts/select-models.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import {
  boardHref,
  maxSelected,
  type BoardParams,
} from "#lib/urls/board-href.ts";
import type { ShownRows } from "./board-table-body.tsx";
import type { LoadedEngine } from "./use-board-engine.ts";

/** A model that is compared. */
export interface Chosen {
  key: string;
  name: string;
}

/** What the table shows. */
export interface TableView {
  params: BoardParams;
  /** The column of the order. */
  sort: string;
  chosen: readonly Chosen[];
  /** Null: the server's. */
  rows: ShownRows | null;
}

/** What an address chooses, as far as rows that are there have names for it; null where it leaves that to the board. */
function chosenIn(
  href: string | null,
  rows: readonly { key: string; name: string }[],
): Chosen[] | null {
  const query = href?.split("?")[1];
  const models = new URLSearchParams(query).get("models");
  if (models === null) return null;
  const names = new Map(rows.map(({ key, name }) => [key, name]));
  return models
    .split(",")
    .filter((key) => key !== "" && key !== "none")
    .map((key) => ({ key, name: names.get(key) ?? key }));
}

/**
 * The view where the page is going, or where it is, as the engine has it; the server's where only that can tell.
 * @param href where the page is going; null once it is there
 * @param serverRows a page of the server's view
 */
export function tableView(
  server: Omit<TableView, "rows">,
  loaded: LoadedEngine | null,
  href: string | null,
  serverRows: readonly { key: string; name: string }[],
): TableView {
  const params =
    href === null
      ? server.params
      : loaded?.engine.paramsOf(href, server.params);
  if (!loaded || !params) {
    // A box that is clicked is checked at once, whoever answers.
    const named = [...serverRows, ...server.chosen];
    const { sort, params: now } = server;
    const chosen = chosenIn(href, named) ?? server.chosen;
    return { params: now, sort, chosen, rows: null };
  }
  const { rows, rowOf, selected, sort } = loaded.engine.view(params);
  const chosen = selected.map(({ key, displayName }) => ({
    key,
    name: displayName,
  }));
  return { params, sort, chosen, rows: { rows, rowOf } };
}

/** Goes where a change of a row's box leads: to the view with its model, or without it. */
export function toggle(
  { params, chosen }: TableView,
  box: EventTarget,
  locale: Locale,
  go: (href: string) => void,
): void {
  if (!(box instanceof HTMLInputElement)) return;
  const keys = chosen.map(({ key }) => key);
  const models = toggleModel(keys, box.value, maxSelected);
  if (!models) return;
  go(boardHref(locale, params, { models, page: params.page }));
}

/** Another order, or other rows, are read from the first one on. */
export function useTopOnChange(
  section: RefObject<HTMLElement | null>,
  rows: readonly unknown[] | undefined,
): void {
  const before = useRef(rows);
  useEffect(() => {
    if (before.current !== undefined && before.current !== rows) {
      section.current?.scrollTo({ top: 0, behavior: "instant" });
    }
    before.current = rows;
  }, [section, rows]);
}
