import { expect, test } from "@playwright/test";
import { paginate } from "#lib/charts/paginate.ts";

for (const { total, asked, page, pages, from, to } of [
  { total: 0, asked: 1, page: 1, pages: 1, from: 0, to: 0 },
  { total: 300, asked: 1, page: 1, pages: 1, from: 1, to: 300 },
  { total: 301, asked: 2, page: 2, pages: 2, from: 301, to: 301 },
  { total: 10_000, asked: 3, page: 3, pages: 34, from: 601, to: 900 },
  { total: 10_000, asked: 99, page: 34, pages: 34, from: 9901, to: 10_000 },
]) {
  test(`page ${asked} of ${total} rows: ${from} to ${to}`, () => {
    expect(paginate(total, asked)).toEqual({ page, pages, from, to, total });
  });
}
