import { useSearchParams } from "next/navigation";
import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import { useSoftNavigation } from "#components/ui/soft-navigation.tsx";
import { toggleModel } from "#lib/charts/select-models.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import {
  boardHref,
  maxSelected,
  type BoardParams,
} from "#lib/urls/board-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";
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
  /** Where the page is going, if that is for the server to show; null otherwise. */
  awaited: string | null;
}

type Server = Omit<TableView, "rows" | "awaited"> & { locale: Locale };

interface Table {
  section: RefObject<HTMLElement | null>;
  loaded: LoadedEngine | null;
  /** A page of the server's view. */
  serverRows: readonly { key: string; name: string }[];
}

/** The view of the table, and what a change of one of its boxes does. */
export function useTableView(server: Server, table: Table) {
  const { locale } = server;
  const { href: next, go } = useSoftNavigation();
  const now = `${localePath(locale)}?${useSearchParams().toString()}`;
  const view = tableView(server, table, { now, next });
  useEarlyTicks(table.section, view, locale, go);
  const onChange = ({ target }: { target: EventTarget }) => {
    if (target instanceof HTMLInputElement) toggle(view, [target], locale, go);
  };
  return { view, onChange };
}

/** What an address chooses, as far as rows that are there have names for it; null where it leaves that to the board. */
function chosenIn(
  href: string,
  rows: readonly { key: string; name: string }[],
): Chosen[] | null {
  const query = new URLSearchParams(href.split("?")[1]);
  if (!query.has("models")) return null;
  const names = new Map(rows.map(({ key, name }) => [key, name]));
  // A form without JavaScript sends one `models` per box.
  const keys = new Set(query.getAll("models").join(",").split(","));
  const chosen = [...keys].flatMap((key) => {
    const name = names.get(key);
    return name === undefined ? [] : { key, name };
  });
  return chosen.slice(0, maxSelected);
}

/**
 * The view where the page is going, or where it is, as the engine has it; the server's where only that can tell.
 * The address counts, not what the server has said last: a page may be at an address before its words are.
 * @param next where the page is going; null once it is there
 */
function tableView(
  server: Server,
  { loaded, serverRows }: Table,
  { now, next }: { now: string; next: string | null },
): TableView {
  const engine = loaded?.engine;
  const asked = engine?.paramsOf(next ?? now, server.params);
  const params = asked ?? (next === null ? server.params : null);
  if (!engine || !params) {
    // A box that is clicked is checked at once, whoever answers.
    const named = [...serverRows, ...server.chosen];
    const chosen = chosenIn(next ?? now, named) ?? server.chosen;
    const { params: shown, sort } = server;
    return { params: shown, sort, chosen, rows: null, awaited: next };
  }
  const { rows, rowOf, selected, sort } = engine.view(params);
  const chosen = selected.map(({ key, displayName }) => ({
    key,
    name: displayName,
  }));
  return { params, sort, chosen, rows: { rows, rowOf }, awaited: null };
}

/** Goes where a change of boxes leads: to the view with their models, or without them. */
function toggle(
  { params, chosen, awaited }: TableView,
  boxes: readonly HTMLInputElement[],
  locale: Locale,
  go: Go,
): void {
  const before = chosen.map(({ key }) => key);
  const models = boxes.reduce(
    (keys, { value }) => toggleModel(keys, value, maxSelected) ?? keys,
    before,
  );
  if (models === before) return;
  go(
    awaited === null
      ? boardHref(locale, params, { models, page: params.page })
      : withModels(awaited, models),
  );
}

type Go = (href: string, how?: "push" | "replace") => void;

function withModels(href: string, models: readonly string[]): string {
  const [path, query] = href.split("?");
  const params = new URLSearchParams(query);
  params.set("models", models.join(",") || "none");
  return `${path}?${params.toString().replaceAll("%2C", ",")}`;
}

/** What was ticked before the page could listen is chosen as well. */
function useEarlyTicks(
  section: RefObject<HTMLElement | null>,
  view: TableView,
  locale: Locale,
  go: Go,
): void {
  const found = useEffectEvent(() => {
    const chosen = new Set(view.chosen.map(({ key }) => key));
    const boxes =
      section.current?.querySelectorAll<HTMLInputElement>("input[name=models]");
    const ticked = [...(boxes ?? [])].filter(
      ({ checked, value }) => checked !== chosen.has(value),
    );
    toggle(view, ticked, locale, (href) => go(href, "replace"));
  });
  useEffect(() => found(), []);
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
