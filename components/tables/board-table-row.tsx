import type { TableHeadings } from "#components/board/table-headings.ts";
import type { TableWords } from "#components/board/table-words.ts";
import type { TableRow } from "#lib/charts/prepare-table.ts";
import { EvidenceBadge } from "./evidence-badge.tsx";
import { SelectLink } from "./select-link.tsx";

interface Props {
  row: TableRow;
  headings: TableHeadings;
  link: string | null;
  selected: boolean;
  words: TableWords;
}

export function BoardTableRow({ row, headings, link, selected, words }: Props) {
  const { scores, categories } = headings;
  const evidence = words.evidence[row.evidence];
  return (
    <tr className={selected ? "selected" : undefined}>
      <th scope="row" className="model">
        <div className="model-cell">
          <SelectLink
            model={row.name}
            href={link}
            selected={selected}
            words={words}
          />
          <Rank row={row} words={words} />
          <ModelName row={row} words={words} />
        </div>
      </th>
      {row.cells.map((cell, at) => {
        const heading = scores[at];
        const first = heading?.first ? " first" : "";
        return cell ? (
          <td
            key={heading?.key}
            className={`${heading?.kind ?? ""} shade-${cell[1]}${first}`}
          >
            {cell[0]}
          </td>
        ) : (
          <td
            key={heading?.key}
            className={`missing${first}`}
            title={words.missing}
          >
            <span aria-hidden="true">—</span>
            <span className="visually-hidden">{words.missing}</span>
          </td>
        );
      })}
      <td className="fact first">
        {row.size ?? <span className="quiet">{words.unknown}</span>}
      </td>
      <td className="fact">
        <EvidenceBadge
          level={row.evidence}
          text={evidence.text}
          title={evidence.title}
        />
      </td>
      <td
        className={row.covered < categories ? "fact partial" : "fact"}
        title={words.coverage
          .replace("{covered}", `${row.covered}`)
          .replace("{total}", `${categories}`)}
      >
        {row.covered}/{categories}
      </td>
    </tr>
  );
}

function Rank({ row, words }: Pick<Props, "row" | "words">) {
  if (row.rank === null) {
    const title = row.baseline ? words.baselineTitle : words.notRanked;
    return (
      <span className="rank" title={title}>
        –
      </span>
    );
  }
  return <span className="rank">{row.rank}</span>;
}

function ModelName({ row, words }: Pick<Props, "row" | "words">) {
  const boardRank =
    row.boardRank && words.boardRank.replace("{rank}", `${row.boardRank}`);
  const details = [row.organisation, row.label, boardRank].filter(Boolean);
  return (
    <span className="model-name">
      <span title={row.title}>{row.name}</span>
      {row.baseline && (
        <span className="tag" title={words.baselineTitle}>
          {words.baseline}
        </span>
      )}
      <small>{details.join(" · ")}</small>
    </span>
  );
}
