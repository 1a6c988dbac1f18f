"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { uncoveredBy } from "#lib/format/uncovered-by.ts";

/**
 * The site's own words have one small font file. Where a page shows Japanese that is not in it (a question, a name), the
 * other slices of the same typeface are named to the browser too, once the page stands.
 */
export function RareGlyphs() {
  const path = usePathname();
  const query = useSearchParams().toString();
  return <Look key={`${path}?${query}`} />;
}

function Look() {
  useEffect(() => {
    const ranges = [...document.fonts].map((face) => face.unicodeRange);
    const text = document.querySelector("main")?.textContent ?? "";
    if (uncoveredBy(ranges, text))
      void import("@fontsource-variable/noto-sans-jp/wght.css");
  }, []);

  return null;
}
