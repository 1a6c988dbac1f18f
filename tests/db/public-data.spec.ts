import { saveMadeBenchmark } from "./support/made-run.ts";
import { database } from "#lib/db/client.ts";
import { prepareBoardImage } from "#lib/export/prepare-board-image.ts";
import type { ExportFormat } from "#lib/urls/export-href.ts";
import { boardDownload } from "../../app/board-download.ts";
import { GET as embed } from "../../app/[locale]/embed/[part]/route.ts";
import { GET as feed } from "../../app/[locale]/feed.xml/route.ts";
import { requestedBoard } from "../../app/requested-board.ts";
import sitemap from "../../app/sitemap.ts";
import { expect, test } from "../setup/database.ts";

// In every text of what is not public, and in nothing that is handed out.
const canary = "canarykurabe";
const hidden = [
  { status: "ready", visibility: "private" },
  { status: "submitted", visibility: "public" },
  { status: "rejected", visibility: "public" },
  { status: "withdrawn", visibility: "public" },
  { status: "superseded", visibility: "public" },
  { status: "published", visibility: "private" },
  { status: "published", visibility: "unlisted" },
] as const;

const plot = { width: 100, height: 100 };

let benchmark: string;
let surfaces: Record<string, () => Promise<string>>;

test.beforeAll(async () => {
  benchmark = await saveMadeBenchmark();
  const file =
    (format: ExportFormat, query = "") =>
    async () => {
      const url = `http://board/board.${format}?benchmark=${benchmark}${query}`;
      const answer = await boardDownload(new Request(url), format);
      expect(answer.status).toBe(200);
      return `${answer.headers.get("etag")} ${Buffer.from(await answer.arrayBuffer()).toString("latin1")}`;
    };
  const feedIn = (locale: string) => async () =>
    (await feed(new Request("http://board/"), inLanguage(locale))).text();
  const embedded = (part: string) => async () => {
    const url = `http://board/embed/${part}?benchmark=${benchmark}`;
    const params = Promise.resolve({ locale: "ja", part });
    const answer = await embed(new Request(url), { params });
    expect(answer.status).toBe(200);
    return answer.text();
  };
  surfaces = {
    csv: file("csv"),
    json: file("json"),
    parquet: file("parquet"),
    "past csv": file("csv", "&asOf=2099-01-02"),
    "searched csv": file("csv", `&q=${canary}`),
    "embedded ranking": embedded("ranking"),
    "embedded scatter plot": embedded("scatter"),
    "feed in Japanese": feedIn("ja"),
    "feed in English": feedIn("en"),
    picture: async () => {
      const url = `http://board/board.png?benchmark=${benchmark}`;
      const found = await requestedBoard(new Request(url));
      return JSON.stringify(found && prepareBoardImage(found.board, plot));
    },
    sitemap: async () => JSON.stringify(await sitemap()),
  };
  await run("shown", { status: "published", visibility: "public" });
});

test.afterAll(async () => {
  await database().run.deleteMany({ where: { benchmarkId: benchmark } });
  await database().model.deleteMany({ where: { country: "ZZ" } });
  await database().benchmark.delete({ where: { id: benchmark } });
});

const inLanguage = (locale: string) => ({
  params: Promise.resolve({ locale }),
});

async function run(
  name: string,
  shown: Pick<(typeof hidden)[number], "status" | "visibility">,
) {
  return database().run.create({
    data: {
      ...shown,
      label: `${name} label`,
      evidence: "verified",
      contentHash: crypto.randomUUID(),
      answered: 4,
      expected: 4,
      attribution: `${name} attribution`,
      publishedAt: "2099-01-01T03:00:00.000Z",
      benchmark: { connect: { id: benchmark } },
      model: {
        create: {
          slug: `${name}-${crypto.randomUUID()}`,
          name: `${name}/${crypto.randomUUID()}`,
          displayName: `${name} model`,
          organisation: `${name} organisation`,
          baseModel: `${name} base`,
          licence: `${name} licence`,
          country: "ZZ",
          aliases: [],
        },
      },
      scores: {
        create: {
          level: "overall",
          key: "overall",
          value: 0.5,
          n: 4,
          answered: 4,
          expected: 4,
        },
      },
    },
  });
}

const everything = async () =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(surfaces).map(
        async ([name, read]) => [name, await read()] as const,
      ),
    ),
  );

test("what is public is handed out", async () => {
  const texts = await everything();
  for (const name of [
    "csv",
    "json",
    "parquet",
    "past csv",
    "picture",
    "embedded ranking",
  ]) {
    expect(texts[name], name).toContain("shown model");
  }
  expect(texts["feed in Japanese"]).toContain("総合 0.5000（検証済み）");
  expect(texts["feed in English"]).toContain("0.5000 overall (Verified)");
  expect(texts["sitemap"]).toContain("/en/models/shown-");
});

for (const shown of hidden) {
  test(`a ${shown.status} ${shown.visibility} run changes not a byte of what is handed out`, async () => {
    const before = await everything();
    const { id } = await run(canary, shown);
    const after = await everything();
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toContain(canary);
    expect(JSON.stringify(after)).not.toContain(id);
  });
}

test("a withdrawn run is gone from everything at once, also from the past", async () => {
  const before = await everything();
  const { id } = await run("fleeting", {
    status: "published",
    visibility: "public",
  });
  const during = await everything();
  for (const name of ["csv", "past csv", "feed in English", "sitemap"]) {
    expect(during[name], name).toContain("fleeting");
  }
  await database().run.update({
    where: { id },
    data: { status: "withdrawn" },
  });
  expect(await everything()).toEqual(before);
});

test("there is no file of an unknown benchmark, and no feed in an unknown language", async () => {
  const unknown = new Request("http://board/board.csv?benchmark=nothing");
  const answer = await boardDownload(unknown, "csv");
  expect(answer.status).toBe(404);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect((await feed(unknown, inLanguage("fr"))).status).toBe(404);
});
