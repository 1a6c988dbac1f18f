"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useSyncExternalStore,
  type ReactNode,
  type RefObject,
} from "react";
import type { BoardRow } from "#lib/schema/board.ts";

interface Props {
  /** What scrolls. */
  scroller: RefObject<HTMLElement | null>;
  rows: readonly BoardRow[];
  /** The row that is looked at first, from 0. */
  first: number;
  /** How many columns there are. */
  columns: number;
  /** A row, and its details where they are open. */
  render: (row: BoardRow, index: number) => ReactNode;
}

const usualHeight = 45;
const spareRows = 6;

/** Of thousands of rows those on the screen, each in a `tbody` of its own that is as high as its row and details. */
export function VirtualRows({ scroller, rows, first, columns, render }: Props) {
  const headHeight = useHeadHeight(scroller);
  // oxlint-disable-next-line incompatible-library -- what it returns goes to no memo of ours
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: spareRows,
    scrollMargin: headHeight,
    // The head stays before what is scrolled to.
    scrollPaddingStart: headHeight,
  });
  useEffect(() => {
    virtualizer.scrollToIndex(first, { align: "start" });
  }, [rows, first, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const above = (items[0]?.start ?? headHeight) - headHeight;
  const below =
    virtualizer.getTotalSize() -
    ((items.at(-1)?.end ?? headHeight) - headHeight);
  return (
    <>
      <Gap height={above} columns={columns} />
      {/* By place: scrolling leaves each row as it is, and other rows are written into those that are there. */}
      {items.map(({ index }) => {
        const row = rows[index];
        return row ? (
          <tbody
            key={index}
            ref={virtualizer.measureElement}
            data-index={index}
          >
            {render(row, index)}
          </tbody>
        ) : null;
      })}
      <Gap height={below} columns={columns} />
    </>
  );
}

function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true" className="gap">
      <tr>
        {/* oxlint-disable-next-line control-has-associated-label -- it is only room */}
        <td colSpan={columns} style={{ height }} />
      </tr>
    </tbody>
  );
}

// Rows begin below the head, which is a part of what scrolls.
function useHeadHeight(scroller: RefObject<HTMLElement | null>): number {
  const watch = useCallback(
    (changed: () => void) => {
      const head = headOf(scroller);
      if (!head) return () => {};
      const watching = new ResizeObserver(changed);
      watching.observe(head);
      return () => watching.disconnect();
    },
    [scroller],
  );
  return useSyncExternalStore(
    watch,
    () => headOf(scroller)?.offsetHeight ?? 0,
    () => 0,
  );
}

const headOf = (scroller: RefObject<HTMLElement | null>) =>
  scroller.current?.querySelector("thead");
