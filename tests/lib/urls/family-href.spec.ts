import { expect, test } from "@playwright/test";
import { familyHref, parseFamilyParams } from "#lib/urls/family-href.ts";
import { organisationHref } from "#lib/urls/organisation-href.ts";
import { alternates } from "#lib/urls/alternates.ts";

test("a family's address holds its base, board and choice", () => {
  expect(familyHref("ja", "meta-llama/Llama-2-7b-hf")).toBe(
    "/families/meta-llama--llama-2-7b-hf",
  );
  expect(
    familyHref("en", "a/B", { benchmark: "neo-1.1", models: ["x", "y~1"] }),
  ).toBe("/en/families/a--b?benchmark=neo-1.1&models=x,y~1");
  expect(familyHref("ja", "a", { models: [] })).toBe("/families/a?models=none");
});

test("its parameters are read back, and nonsense becomes the default", () => {
  expect(parseFamilyParams({ benchmark: "neo-1.1", models: "x,y" })).toEqual({
    benchmark: "neo-1.1",
    models: ["x", "y"],
  });
  expect(parseFamilyParams({ benchmark: "<b>", models: ["x"] })).toEqual({
    benchmark: undefined,
    models: undefined,
  });
  expect(parseFamilyParams({ models: "none" }).models).toEqual([]);
  expect(parseFamilyParams({ models: "a,b,c,d,e,f" }).models).toHaveLength(5);
});

test("an organisation's address is its name, in any script", () => {
  expect(organisationHref("ja", "Matsuo Lab (GENIAC)")).toBe(
    "/organisations/matsuo-lab-geniac",
  );
  expect(organisationHref("en", "東京科学大学")).toBe(
    `/en/organisations/${encodeURIComponent("東京科学大学")}`,
  );
});

test("a page names itself in each language", () => {
  expect(alternates("en", (to) => `/${to}`)).toEqual({
    canonical: "/en",
    languages: { ja: "/ja", en: "/en", "x-default": "/ja" },
  });
});
