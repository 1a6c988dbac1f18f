"use client";

import { useEffect } from "react";

/**
 * The first paint leaves out the sections below the screen (base.css). Once the page stands they are laid out one by
 * one, each when nothing else is to do, so that a picture of the whole page, or a jump down it, finds them there.
 */
export function LateSections() {
  useEffect(() => {
    const { documentElement } = document;
    const waiting = [...document.querySelectorAll<HTMLElement>(late)];
    const next = () => {
      const section = waiting.shift();
      if (!section) {
        documentElement.dataset["whole"] = "";
        return;
      }
      section.style.contentVisibility = "visible";
      forget = whenIdle(next);
    };
    let forget = whenIdle(next);
    return () => forget();
  }, []);
  return null;
}

const late = ".section ~ .section";

/** @returns what takes it back */
function whenIdle(work: () => void): () => void {
  // Not every Safari tells when it is idle.
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(work, 50);
    return () => clearTimeout(timer);
  }
  const id = window.requestIdleCallback(work);
  return () => window.cancelIdleCallback(id);
}
