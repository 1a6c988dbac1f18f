import { sortedNow, sortHref } from "#components/board/sort-href.ts";
import type { Heading } from "#components/board/table-headings.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { BoardParams } from "#lib/urls/board-href.ts";

interface Props {
  heading: Heading;
  /** The view that it sorts anew. */
  params: BoardParams;
  locale: Locale;
  className: string;
  rows: number | undefined;
}

/** A column heading that sorts: a link, so that it works without JavaScript. */
export function SortHeading(props: Props) {
  const { heading, params, locale, className, rows } = props;
  const { text, title } = heading;
  const sorted = sortedNow(heading.key, params);
  return (
    <th scope="col" aria-sort={sorted} className={className} rowSpan={rows}>
      <a
        href={sortHref(heading, params, locale)}
        title={title === text ? undefined : title}
        data-soft=""
      >
        {text}
        <svg viewBox="0 0 8 10" aria-hidden="true" className="sort-mark">
          <path
            d={sorted === "ascending" ? "M4 1 7.5 8h-7z" : "M4 9 .5 2h7z"}
          />
        </svg>
      </a>
    </th>
  );
}
