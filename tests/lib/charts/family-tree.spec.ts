import { expect, test } from "@playwright/test";
import {
  derivativesOf,
  familyOf,
  listFamilies,
} from "#lib/charts/family-tree.ts";
import { listedModel } from "../../fixtures/board/listed-model.ts";

const models = [
  listedModel("org/base", { aliases: ["base-alias"] }),
  listedModel("org/tuned", { baseModel: "ORG/Base" }),
  listedModel("org/twice", { baseModel: "org/tuned" }),
  listedModel("org/other", { baseModel: "base-alias" }),
  listedModel("org/alone"),
  listedModel("org/away-1", { baseModel: "away/Base" }),
  listedModel("org/away-2", { baseModel: "away/base" }),
];
const told = (slug: string) =>
  familyOf(models, slug)?.members.map(({ model, depth, ancestors }) => [
    model.name,
    depth,
    ancestors.map(({ name }) => name),
  ]);

test("a family follows chains, whatever the case, and by aliases", () => {
  expect(familyOf(models, "org--base")?.base?.name).toBe("org/base");
  expect(familyOf(models, "base-alias")?.slug).toBe("org--base");
  expect(told("org--base")).toEqual([
    ["org/tuned", 1, ["org/base"]],
    ["org/twice", 2, ["org/tuned", "org/base"]],
    ["org/other", 1, ["org/base"]],
  ]);
});

test("a model in the middle heads a family of its own", () => {
  expect(told("org--tuned")).toEqual([["org/twice", 1, ["org/tuned"]]]);
});

test("a base that is not on the board has a family all the same", () => {
  expect(familyOf(models, "away--base")).toMatchObject({
    name: "away/Base",
    base: null,
  });
  expect(told("away--base")).toEqual([
    ["org/away-1", 1, []],
    ["org/away-2", 1, []],
  ]);
});

test("what nothing was made from is no family", () => {
  expect(familyOf(models, "org--alone")).toBeNull();
  expect(familyOf(models, "org--nothing")).toBeNull();
  expect(listFamilies(models).map(({ slug }) => slug)).toEqual([
    "away--base",
    "org--base",
    "org--tuned",
  ]);
  expect(derivativesOf(models, { name: "org/base" })).toBe(3);
  expect(derivativesOf(models, { name: "org/alone" })).toBe(0);
});

test("facts that go in a circle end", () => {
  const circle = [
    listedModel("a", { baseModel: "b" }),
    listedModel("b", { baseModel: "a" }),
    listedModel("self", { baseModel: "self" }),
  ];
  expect(
    listFamilies(circle).map(({ name, members }) => [name, members.length]),
  ).toEqual([
    ["a", 1],
    ["b", 1],
  ]);
});
