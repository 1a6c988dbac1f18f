import type {
  Heading,
  TableHeadings,
} from "#components/board/table-headings.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { BoardParams } from "#lib/urls/board-href.ts";
import { SortHeading } from "./sort-heading.tsx";

interface Props {
  headings: TableHeadings;
  /** The view that the headings sort anew. */
  params: BoardParams;
  locale: Locale;
}

/** Column headings that sort, below those of their groups. */
export function BoardTableHead({ headings, params, locale }: Props) {
  const { model, groups, levels } = headings;
  const sorting = (heading: Heading, rows?: number) => (
    <SortHeading
      key={heading.key}
      heading={heading}
      params={params}
      locale={locale}
      className={classOf(heading)}
      rows={rows}
    />
  );
  const rows = levels > 1 ? levels : undefined;
  return (
    <thead>
      <tr>
        {sorting(model, rows)}
        {groups.map(({ text, columns }) =>
          text === null ? (
            columns.map((heading) => sorting(heading, rows))
          ) : (
            <th
              key={columns[0]?.key}
              scope="colgroup"
              colSpan={columns.length}
              className="group first"
            >
              {text}
            </th>
          ),
        )}
      </tr>
      {levels > 1 && (
        <tr>
          {groups
            .filter(({ text }) => text !== null)
            .flatMap(({ columns }) => columns)
            .map((heading) => sorting(heading))}
        </tr>
      )}
    </thead>
  );
}

function classOf({ kind, first }: Heading): string {
  if (kind === "model") return "model";
  return (kind === "fact" ? "fact" : "number") + (first ? " first" : "");
}
