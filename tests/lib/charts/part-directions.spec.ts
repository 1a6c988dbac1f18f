import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { directionsOf } from "#lib/charts/part-directions.ts";

test("every dataset says which way it gets better", () => {
  const benchmark = structuredClone(getBenchmark("neo-1.1"));
  const dataset = benchmark.axes[0]?.categories[0]?.datasets[0];
  if (!dataset) throw new Error("no dataset");
  dataset.direction = "lower-is-better";
  const directions = directionsOf(benchmark);
  expect(directions.get(dataset.id)).toBe("lower-is-better");
  expect(directions.get("jsquad")).toBe("higher-is-better");
  expect(directions.has("NLI")).toBe(false);
});
