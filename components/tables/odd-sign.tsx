import type { TableWords } from "#components/board/table-words.ts";
import type { DifferingAspect } from "#lib/charts/board-differences.ts";

/** Marks a model that was not measured as most in view were; its name says in what. */
export function OddSign({
  aspects,
  words,
}: {
  aspects: readonly DifferingAspect[];
  words: TableWords;
}) {
  const names = aspects.map((aspect) => words.aspects[aspect]).join(", ");
  const text = words.odd.replace("{aspects}", names);
  return (
    <span className="tag odd" title={text}>
      <span aria-hidden="true">≠</span>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}
