"use client";

import { useSyncExternalStore } from "react";
import { slotToken } from "./scatter-marks.ts";

const names = ["--rule", slotToken(null), ...[0, 1, 2, 3, 4, 5].map(slotToken)];

/** What a canvas has to be told of: the theme's colours by token, and the screen's pixels per CSS pixel. */
export function usePageLook(): { colours: string; ratio: number } {
  return {
    colours: useSyncExternalStore(onTheme, readColours, () => ""),
    ratio: useSyncExternalStore(
      onResize,
      () => window.devicePixelRatio,
      () => 1,
    ),
  };
}

/** One of the colours that `usePageLook` read. */
export const colourOf = (colours: string, token: string) =>
  colours.split("|")[names.indexOf(token)] ?? "";

// A text, so that the same colours are the same value.
function readColours(): string {
  const tokens = getComputedStyle(document.documentElement);
  return names.map((name) => tokens.getPropertyValue(name)).join("|");
}

function onTheme(change: () => void) {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const theme = new MutationObserver(change);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  dark.addEventListener("change", change);
  return () => {
    theme.disconnect();
    dark.removeEventListener("change", change);
  };
}

// Another density of pixels comes with another size in them.
function onResize(change: () => void) {
  window.addEventListener("resize", change);
  return () => window.removeEventListener("resize", change);
}
