"use client";

import { useEffect } from "react";

/** j and k walk through the questions, n goes to the next on which the models differ, o opens one. */
export function ExplorerKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      const links = [
        ...document.querySelectorAll<HTMLAnchorElement>(".question-link"),
      ];
      const row = document.activeElement?.closest("[data-row]");
      const at = links.findIndex((link) => row?.contains(link));
      const found = targetOf(event.key, links, at);
      if (found === "open") links[at]?.click();
      else found?.focus();
      if (found) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}

function targetOf(
  key: string,
  links: readonly HTMLAnchorElement[],
  at: number,
): HTMLAnchorElement | "open" | undefined {
  switch (key) {
    case "j":
      return links[at + 1];
    case "k":
      return links[Math.max(0, at - 1)];
    case "n":
      return links
        .slice(at + 1)
        .find((link) => link.closest("[data-differs]") !== null);
    case "o":
      return at >= 0 ? "open" : undefined;
    default:
      return undefined;
  }
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest("input, select, textarea, [contenteditable]") !== null;
