import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { datasetJsonLd, scriptJson } from "#lib/export/dataset-json-ld.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const site = { url: "https://board", name: "Kurabe" };
const dataset = (rows = [boardRow("a")]) =>
  datasetJsonLd({
    board: { benchmark: getBenchmark("neo-1.0"), rows },
    locale: "en",
    site,
    page: "/en?benchmark=neo-1.0",
  });

test("a board is a data set with its files, licence and date", () => {
  const publishedAt = "2026-11-24T03:00:00+00:00";
  expect(
    dataset([boardRow("a", { publishedAt }), boardRow("b")]),
  ).toMatchObject({
    "@type": "Dataset",
    name: getBenchmark("neo-1.0").name.en,
    url: "https://board/en?benchmark=neo-1.0",
    dateModified: "2026-11-24T03:00:00.000Z",
    distribution: [
      {
        encodingFormat: "text/csv",
        contentUrl: "https://board/board.csv?benchmark=neo-1.0",
      },
      { encodingFormat: "application/json" },
      { encodingFormat: "application/vnd.apache.parquet" },
    ],
  });
});

test("what is not known is left out", () => {
  expect(JSON.parse(scriptJson(dataset()))).not.toHaveProperty("dateModified");
});

for (const text of [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "]]>",
  "a\u2028b\u2029c",
  "&lt;",
]) {
  test(`${JSON.stringify(text)} stays inside its script element`, () => {
    const json = scriptJson({ name: text });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ name: text });
  });
}
