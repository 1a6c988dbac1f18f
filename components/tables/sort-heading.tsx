import type { Heading } from "#components/board/table-headings.ts";

interface Props {
  heading: Heading;
  className: string;
  rows?: number;
}

/** A column heading that sorts: a link, so that it works without JavaScript. */
export function SortHeading({ heading, className, rows }: Props) {
  const { text, title, href, sorted } = heading;
  return (
    <th scope="col" aria-sort={sorted} className={className} rowSpan={rows}>
      <a href={href} title={title === text ? undefined : title} data-soft="">
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
