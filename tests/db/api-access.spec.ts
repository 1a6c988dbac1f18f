import { randomUUID } from "node:crypto";
import { answerApi } from "#lib/api/answer-api.ts";
import { closeDatabase, database } from "#lib/db/client.ts";
import { ensureBenchmarks } from "#lib/jobs/ensure-benchmarks.ts";
import { makeMatrixRuns, type MatrixRun } from "../matrix/made-runs.ts";
import { states, surfaces, views, type View } from "../matrix/matrix.ts";
import { makeMatrixPeople, readToken, type People } from "../matrix/people.ts";
import { expect, test } from "../setup/database.ts";

test.describe.configure({ mode: "serial", timeout: 300_000 });

let people: People;
let runs: Map<string, MatrixRun>;
const tokens = new Map<View, string>();

test.beforeAll(async () => {
  await ensureBenchmarks(["kurabe-mini-1"]);
  people = await makeMatrixPeople();
  runs = await makeMatrixRuns(people);
  for (const [view, id] of people.ids) tokens.set(view, await readToken(id));
  for (const [view, token] of people.tokens) tokens.set(view, token);
});
test.afterAll(() => closeDatabase());

const ofApi = surfaces.filter(({ path }) => path.startsWith("/api/v1/"));

/** Asks the API as a view: with a token of its own, or with none. */
async function ask(path: string, run: MatrixRun, view: View, id = run.id) {
  const token = tokens.get(view);
  const named = path
    .replace("{run}", id)
    .replace("{model}", run.slug)
    .replace("{question}", run.question);
  const headers = new Headers({
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  });
  const request = new Request(`http://kurabe.test${named}`, { headers });
  const response = await answerApi(request);
  return { response, body: await response.text() };
}

const found = (text: string) =>
  [...runs.values()].flatMap(({ state, canaries }) =>
    canaries.some((canary) => text.includes(canary)) ? [state] : [],
  );

for (const view of views)
  test(`the API tells ${view} of the runs that they may read, and of no other`, async () => {
    await database().rateLimit.deleteMany();
    for (const surface of ofApi) {
      if (surface.kind === "change" || surface.path.endsWith("openapi.json"))
        continue;
      for (const run of runs.values()) {
        const where = `${surface.path} ${run.state}`;
        const got = await ask(surface.path, run, view);
        expect(got.response.status, where).toBeLessThan(500);
        const isRun = surface.kind === "run";
        const isTheirs =
          isRun && view !== "token-submit" && states[run.state]!.includes(view);
        const leaked = found(got.body).filter(
          (state) =>
            state !== "published" && !(isTheirs && state === run.state),
        );
        expect([where, ...leaked]).toEqual([where]);
        if (!isRun || got.response.status === 200) continue;
        const missing = await ask(surface.path, run, view, randomUUID());
        expect(got.response.status, where).toBe(missing.response.status);
        expect(got.body, where).toBe(missing.body);
      }
    }
  });

test("who may read a run gets it, in every state", async () => {
  for (const run of runs.values()) {
    await database().rateLimit.deleteMany();
    for (const view of states[run.state]!) {
      if (
        !tokens.has(view) ||
        ["token-submit", "forged", "suspended"].includes(view)
      )
        continue;
      const path = run.isRun ? "/api/v1/runs/{run}" : "/api/v1/uploads/{run}";
      const { response, body } = await ask(path, run, view);
      expect([run.state, view, response.status]).toEqual([
        run.state,
        view,
        200,
      ]);
      expect(found(body)).toEqual([run.state]);
      expect(response.headers.get("cache-control")).toBe("private, no-store");
    }
  }
});

test("a published run, and it alone, is in the public lists", async () => {
  await database().rateLimit.deleteMany();
  const run = runs.get("published")!;
  for (const path of [
    "/api/v1/runs?limit=500",
    "/api/v1/models?limit=500",
    "/api/v1/ranking?benchmark=kurabe-mini-1",
  ])
    expect(found((await ask(path, run, "anonymous")).body), path).toEqual([
      "published",
    ]);
});
