/** How many rows a page of the table has: several screens of them; more would make the first document slow. */
export const pageRows = 60;

export interface TablePage {
  /** From 1; the last one where more was asked for. */
  page: number;
  pages: number;
  /** The first and last row, counted from 1; 0 and 0 where there is none. */
  from: number;
  to: number;
  total: number;
}

/** Which of `total` rows a page shows. */
export function paginate(total: number, asked: number): TablePage {
  const pages = Math.max(1, Math.ceil(total / pageRows));
  const page = Math.min(Math.max(1, asked), pages);
  return {
    page,
    pages,
    from: Math.min(total, (page - 1) * pageRows + 1),
    to: Math.min(total, page * pageRows),
    total,
  };
}
