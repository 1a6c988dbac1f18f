import type { TableWords } from "#components/board/table-words.ts";
import type { HiddenMatch } from "#lib/charts/hidden-match.ts";

/** Why a search found a row: the field that matched, and what in it. */
export function MatchWords({
  match: { field, text, ranges },
  words,
}: {
  match: HiddenMatch;
  words: TableWords;
}) {
  const plain = (from: number, to?: number) => text.slice(from, to);
  return (
    <small className="match">
      {words.fields[field]}{" "}
      {ranges.map(([start, end], at) => (
        <span key={start}>
          {plain(ranges[at - 1]?.[1] ?? 0, start)}
          <mark>{plain(start, end)}</mark>
        </span>
      ))}
      {plain(ranges.at(-1)?.[1] ?? 0)}
    </small>
  );
}
