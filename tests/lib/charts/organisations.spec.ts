import { expect, test } from "@playwright/test";
import { listOrganisations } from "#lib/charts/organisations.ts";
import { listedModel } from "../../fixtures/board/listed-model.ts";

test("models stand under their organisation, the newest first, the unknown under none", () => {
  const found = listOrganisations([
    listedModel("z/old", { organisation: "Zeta", releaseDate: "2024-01-01" }),
    listedModel("z/undated", { organisation: "Zeta", runs: 3 }),
    listedModel("z/new", { organisation: "Zeta", releaseDate: "2024-06-01" }),
    listedModel("a/one", { organisation: "Alpha Lab", country: "JP" }),
    listedModel("a/two", { organisation: "alpha lab", country: "JP" }),
    listedModel("nobody/model"),
  ]);
  expect(
    found.map(({ slug, name, country, newest, runs, models }) => [
      slug,
      name,
      country,
      newest,
      runs,
      models.map((model) => model.displayName),
    ]),
  ).toEqual([
    ["alpha-lab", "Alpha Lab", "JP", null, 2, ["one", "two"]],
    ["zeta", "Zeta", null, "2024-06-01", 5, ["new", "old", "undated"]],
  ]);
});

test("models in different countries give an organisation none", () => {
  const [found] = listOrganisations([
    listedModel("a", { organisation: "X", country: "JP" }),
    listedModel("b", { organisation: "X", country: "FR" }),
  ]);
  expect(found?.country).toBeNull();
});

test("a model of which nobody says the country does not contradict the others", () => {
  const [found] = listOrganisations([
    listedModel("a", { organisation: "X", country: null }),
    listedModel("b", { organisation: "X", country: "FR" }),
  ]);
  expect(found?.country).toBe("FR");
});
