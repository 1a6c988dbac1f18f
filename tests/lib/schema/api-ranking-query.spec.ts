import { expect, test } from "@playwright/test";
import { rankingQuerySchema } from "#lib/schema/api/ranking-query.ts";
import { boardFields } from "#lib/urls/board-href.ts";
import { boardParamNames, parseBoardParams } from "#lib/urls/board-params.ts";

// What the page alone needs: columns, charts, pages of its table, how many choices its filters list.
const OF_THE_PAGE = "cols models x y colour x0 x1 y0 y1 page all".split(" ");

test("the ranking takes every parameter of the board that decides on rows", () => {
  const own = Object.keys(rankingQuerySchema.shape).filter(
    (name) => name !== "limit" && name !== "cursor",
  );
  const ofBoard = boardParamNames.filter((name) => !OF_THE_PAGE.includes(name));
  expect(own.toSorted()).toEqual(ofBoard.toSorted());
});

test("the board's own fields pass as they are", () => {
  const fields = boardFields(
    parseBoardParams({ size: "sllm", q: "a", evidence: ["verified"] }),
  );
  expect(rankingQuerySchema.safeParse(Object.fromEntries(fields)).success).toBe(
    true,
  );
});
