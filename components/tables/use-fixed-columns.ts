import { useLayoutEffect, type RefObject } from "react";

/**
 * Gives columns the widths that their contents ask for, and keeps them so while rows come and go as they are scrolled.
 * @param columns names the choice of columns; null while there is no row to measure
 */
export function useFixedColumns(
  section: RefObject<HTMLElement | null>,
  columns: string | null,
): void {
  useLayoutEffect(() => {
    const table = section.current?.querySelector("table");
    if (!table || columns === null) return;
    const fix = () => fixColumns(table);
    fix();
    window.addEventListener("resize", fix);
    return () => {
      window.removeEventListener("resize", fix);
      release(table);
    };
  }, [section, columns]);
}

function fixColumns(table: HTMLTableElement): void {
  release(table);
  const cells = table.querySelectorAll<HTMLElement>(
    "tbody:not(.gap) > tr:first-child > *",
  );
  const cols = table.querySelectorAll<HTMLElement>("col");
  const widths = [...cells]
    .slice(0, cols.length)
    .map((cell) => cell.offsetWidth);
  if (widths.length < cols.length) return;
  for (const [at, col] of cols.entries()) col.style.width = `${widths[at]}px`;
  table.dataset["fixed"] = "";
}

function release(table: HTMLTableElement): void {
  delete table.dataset["fixed"];
  for (const col of table.querySelectorAll("col")) col.style.width = "";
}
