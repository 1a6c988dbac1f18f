import { expect, test } from "@playwright/test";
import { findModels } from "#lib/charts/find-models.ts";
import { listedModel } from "../../fixtures/board/listed-model.ts";

const models = [
  listedModel("org/Llama-2", { organisation: "メタ" }),
  listedModel("org/other", { baseModel: "org/Llama-2" }),
  listedModel("org/third", { aliases: ["nickname"] }),
];
const names = (q: string) =>
  findModels(models, { q, page: 1 }).models.map((model) => model.displayName);

for (const [q, found] of [
  ["", ["Llama-2", "other", "third"]],
  ["llama2", ["Llama-2", "other"]],
  ["ﾒﾀ ｌｌａｍａ", ["Llama-2"]],
  ["nickname", ["third"]],
  ["nothing", []],
] as const) {
  test(`"${q}" finds ${found.length}`, () => {
    expect(names(q)).toEqual(found);
  });
}

test("pages of 200; a page beyond the last is the last", () => {
  const many = Array.from({ length: 401 }, (_, at) => listedModel(`m${at}`));
  expect(findModels(many, { q: "", page: 2 })).toMatchObject({
    found: 401,
    page: 2,
    pages: 3,
  });
  const last = findModels(many, { q: "", page: 99 });
  expect([last.page, last.models.length]).toEqual([3, 1]);
  expect(findModels([], { q: "", page: 1 })).toMatchObject({ pages: 1 });
});
