import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { modelJsonLd } from "#lib/export/model-json-ld.ts";
import type { PublicModel } from "#lib/schema/model-page.ts";

const unknown: PublicModel = {
  slug: "org--a",
  name: "org/a",
  displayName: "A",
  kind: "llm",
  organisation: null,
  country: null,
  totalParametersB: null,
  activeParametersB: null,
  licence: null,
  weights: null,
  baseModel: null,
  tuning: null,
  releaseDate: null,
  url: null,
  factsSource: null,
};
const described = (facts: Partial<PublicModel> = {}) =>
  JSON.parse(
    JSON.stringify(
      modelJsonLd({
        model: { ...unknown, ...facts },
        benchmarks: [getBenchmark("neo-1.0")],
        locale: "en",
        siteUrl: "https://board",
      }),
    ),
  );

const known = {
  "@context": "https://schema.org",
  "@type": "SoftwareApplication",
  applicationCategory: "Large language model",
  name: "A",
  alternateName: "org/a",
  url: "https://board/en/models/org--a",
  subjectOf: [
    {
      "@type": "Dataset",
      name: getBenchmark("neo-1.0").name.en,
      url: "https://board/en?benchmark=neo-1.0",
    },
  ],
};

test("a model is software with its maker, licence, day and origin", () => {
  expect(
    described({
      organisation: "Org",
      licence: "Apache-2.0",
      releaseDate: "2024-06-26",
      baseModel: "org/base",
      url: "https://org/a",
    }),
  ).toEqual({
    ...known,
    creator: { "@type": "Organization", name: "Org" },
    license: "Apache-2.0",
    datePublished: "2024-06-26",
    isBasedOn: "org/base",
    sameAs: "https://org/a",
  });
});

test("what is not known is left out, and a program is no language model", () => {
  expect(described()).toEqual(known);
  const { applicationCategory, ...program } = known;
  expect(applicationCategory).toBeDefined();
  expect(described({ kind: "baseline" })).toEqual(program);
});
