"use client";

import { useLayoutEffect, useState, type RefObject } from "react";
import type { PlotSize } from "#lib/charts/label-scatter.ts";

/** An element's size in whole pixels, kept up to date; null on the server and until it is known. */
export function usePlotSize(
  of: RefObject<HTMLElement | null>,
): PlotSize | null {
  const [size, setSize] = useState<PlotSize | null>(null);
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((known) =>
        known?.width === width && known.height === height
          ? known
          : { width, height },
      );
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  return size;
}
