import { expect, test } from "@playwright/test";
import { paginate } from "#lib/charts/paginate.ts";

for (const { total, asked, page, pages, from, to } of [
  { total: 0, asked: 1, page: 1, pages: 1, from: 0, to: 0 },
  { total: 60, asked: 1, page: 1, pages: 1, from: 1, to: 60 },
  { total: 61, asked: 2, page: 2, pages: 2, from: 61, to: 61 },
  { total: 9950, asked: 3, page: 3, pages: 166, from: 121, to: 180 },
  { total: 9950, asked: 999, page: 166, pages: 166, from: 9901, to: 9950 },
]) {
  test(`page ${asked} of ${total} rows: ${from} to ${to}`, () => {
    expect(paginate(total, asked)).toEqual({ page, pages, from, to, total });
  });
}
