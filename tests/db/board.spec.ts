import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { database } from "#lib/db/client.ts";
import { getBoard } from "#lib/db/get-board.ts";
import { defaultBoard, listBoards } from "#lib/db/list-boards.ts";
import { expect, test } from "../setup/database.ts";

type Shown = {
  status?: "published" | "submitted";
  visibility?: "public" | "private" | "unlisted";
  label?: string;
  publishedAt?: string;
};

test.beforeAll(async () => {
  await clear();
  for (const [position, id] of ["neo-1.0", "neo-1.1"].entries()) {
    const { family, version } = getBenchmark(id);
    await database().benchmark.create({
      data: {
        id,
        family,
        version,
        position,
        definition: getBenchmark(id),
        definitionHash: id,
      },
    });
  }
});

test.afterEach(async () => {
  await database().run.deleteMany();
  await database().model.deleteMany();
});

test.afterAll(clear);

async function clear() {
  await database().run.deleteMany();
  await database().model.deleteMany();
  await database().benchmark.deleteMany();
}

async function model(slug: string, kind: "llm" | "baseline" = "llm") {
  return database().model.create({
    data: {
      slug,
      name: `org/${slug}`,
      displayName: slug.toUpperCase(),
      aliases: [],
      kind,
      totalParametersB: 7,
    },
  });
}

async function run(
  modelId: string,
  shown: Shown = {},
  overall: number | null = 0.5,
) {
  return database().run.create({
    data: {
      modelId,
      benchmarkId: "neo-1.0",
      label: shown.label ?? "",
      status: shown.status ?? "published",
      visibility: shown.visibility ?? "public",
      evidence: "verified",
      contentHash: crypto.randomUUID(),
      publishedAt: shown.publishedAt ?? null,
      answered: 10,
      expected: 20,
      scores: {
        create: [
          {
            level: "overall",
            key: "overall",
            value: overall,
            n: 1,
            answered: 1,
            expected: 1,
          },
          {
            level: "axis",
            key: "understanding",
            value: 0.25,
            lenient: 0.5,
            n: 1,
            answered: 1,
            expected: 1,
          },
          {
            level: "category",
            key: "NLI",
            value: 0,
            n: 1,
            answered: 1,
            expected: 1,
          },
          {
            level: "category",
            key: "QA",
            value: null,
            n: 0,
            answered: 0,
            expected: 1,
          },
          {
            level: "dataset",
            key: "jamp",
            value: 1,
            n: 1,
            answered: 1,
            expected: 1,
          },
        ],
      },
    },
  });
}

test("a row has its scores by level; a real 0 and a missing value stay apart", async () => {
  await run((await model("a")).id);
  const board = await getBoard("neo-1.0");
  expect(board?.benchmark.id).toBe("neo-1.0");
  expect(board?.rows).toHaveLength(1);
  expect(board?.rows[0]).toMatchObject({
    key: "a",
    displayName: "A",
    totalParametersB: 7,
    answered: 10,
    expected: 20,
    overall: 0.5,
    axes: { understanding: 0.25 },
    parts: { NLI: 0, QA: null, jamp: 1 },
    lenientOverall: null,
    gaps: { understanding: 0.25 },
  });
});

for (const shown of [
  { status: "submitted", visibility: "public" },
  { status: "published", visibility: "private" },
  { status: "published", visibility: "unlisted" },
] as const) {
  test(`a ${shown.status} ${shown.visibility} run is not on the board, and is not counted`, async () => {
    await run((await model("a")).id, shown);
    expect((await getBoard("neo-1.0"))?.rows).toEqual([]);
    expect(await listBoards()).toContainEqual({
      id: "neo-1.0",
      name: getBenchmark("neo-1.0").name,
      runs: 0,
      ranked: 0,
      isRetired: false,
    });
  });
}

test("several runs of a model are told apart; a hidden one does not show", async () => {
  const { id } = await model("a");
  await run(id, { label: "First run" });
  await run(id, { label: "" });
  const keys = (await getBoard("neo-1.0"))?.rows.map(({ key }) => key) ?? [];
  expect(new Set(keys).size).toBe(2);
  expect(keys.some((key) => key.startsWith("a~first-run-"))).toBe(true);
  await database().run.updateMany({
    where: { label: "First run" },
    data: { visibility: "private" },
  });
  expect(
    (await getBoard("neo-1.0"))?.rows.map(({ key, label }) => [key, label]),
  ).toEqual([["a", ""]]);
});

test("the board of a past day has what was published by its end in Japan", async () => {
  const publishedAt = "2026-11-24T14:59:59.999Z";
  await run((await model("early")).id, { publishedAt });
  await run((await model("late")).id, {
    publishedAt: "2026-11-24T15:00:00.000Z",
  });
  await run((await model("undated")).id);
  const slugsOf = async (day?: string) =>
    (await getBoard("neo-1.0", day))?.rows.map(({ slug }) => slug);
  expect(await slugsOf("2026-11-23")).toEqual([]);
  expect(await slugsOf("2026-11-24")).toEqual(["early"]);
  expect(await slugsOf("2026-11-25")).toEqual(["early", "late"]);
  expect(await slugsOf()).toEqual(["early", "late", "undated"]);
  const row = (await getBoard("neo-1.0", "2026-11-24"))?.rows[0];
  expect(new Date(row?.publishedAt ?? "").toISOString()).toBe(publishedAt);
});

test("the first board is the one with most ranked LLMs", async () => {
  await run((await model("base", "baseline")).id);
  await run((await model("partial")).id, {}, null);
  await run((await model("llm")).id);
  const choices = await listBoards();
  expect(choices.map(({ id, runs, ranked }) => [id, runs, ranked])).toEqual([
    ["neo-1.0", 3, 1],
    ["neo-1.1", 0, 0],
  ]);
  expect(defaultBoard(choices)?.id).toBe("neo-1.0");
});

test("there is no board of an unknown benchmark", async () => {
  expect(await getBoard("no-such-benchmark")).toBeNull();
});
