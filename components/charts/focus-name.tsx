"use client";

import { useEffect, useState, type RefObject } from "react";

interface Name {
  text: string;
  left: number;
  top: number;
}

/** The name of the point that the keyboard is on, which a pointer would see in the tooltip. */
export function FocusName({ of }: { of: RefObject<HTMLElement | null> }) {
  const [name, setName] = useState<Name | null>(null);
  useEffect(() => {
    const box = of.current;
    const onFocus = ({ target }: FocusEvent) => setName(nameOf(target, box));
    const onBlur = () => setName(null);
    box?.addEventListener("focusin", onFocus);
    box?.addEventListener("focusout", onBlur);
    return () => {
      box?.removeEventListener("focusin", onFocus);
      box?.removeEventListener("focusout", onBlur);
    };
  }, [of]);
  // A screen reader has read the label already.
  return (
    name && (
      <div
        className="tooltip focus-name"
        aria-hidden="true"
        style={{ left: name.left, top: name.top }}
      >
        {name.text}
      </div>
    )
  );
}

function nameOf(target: EventTarget | null, box: HTMLElement | null) {
  if (!(target instanceof Element) || !target.matches("a:focus-visible")) {
    return null;
  }
  const text = target.getAttribute("aria-label");
  const point = target.getBoundingClientRect();
  const around = box?.getBoundingClientRect();
  if (text === null || !around) return null;
  return {
    text,
    left: point.left + point.width / 2 - around.left,
    top: point.bottom - around.top,
  };
}
