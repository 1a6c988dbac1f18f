import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import { deleteRun } from "#lib/db/delete-run.ts";
import {
  sessions,
  states,
  surfaces,
  views,
  type Surface,
  type Transport,
  type View,
} from "../matrix/matrix.ts";
import { makeMatrixRuns, type MatrixRun } from "../matrix/made-runs.ts";
import {
  credentialsOf,
  makeMatrixPeople,
  type People,
} from "../matrix/people.ts";
import { useServersDatabase } from "./support/made-people.ts";

test.describe.configure({ mode: "serial", timeout: 900_000 });

let people: People;
let runs: Map<string, MatrixRun>;

test.beforeAll(async () => {
  useServersDatabase();
  people = await makeMatrixPeople();
  runs = await makeMatrixRuns(people);
});

test.afterAll(async () => {
  for (const { id, isRun } of runs.values())
    if (isRun) await deleteRun(id, null);
  const ids = [...runs.values()].map(({ id }) => id);
  await database().upload.deleteMany({ where: { id: { in: ids } } });
  await closeDatabase();
});

const asks: Record<Transport, Record<string, string>> = {
  plain: {},
  rsc: { rsc: "1" },
  prefetch: {
    rsc: "1",
    "next-router-prefetch": "1",
    "next-router-segment-prefetch": "/_tree",
  },
  subrequest: {
    "x-middleware-subrequest":
      "middleware:middleware:middleware:middleware:middleware",
  },
};

/** One request of one view. The limits of the API are not what is tried here. */
async function ask(
  base: string,
  surface: Surface,
  run: MatrixRun,
  {
    view,
    transport,
    id = run.id,
  }: { view: View; transport: Transport; id?: string },
) {
  const path = surface.path
    .replace("{run}", id)
    .replace("{file}", id === run.id ? run.fileId : id)
    .replace("{team}", people.teamSlug)
    .replace("{model}", run.slug)
    .replace("{question}", run.question);
  const response = await fetch(base + path, {
    method: surface.kind === "change" ? surface.method : "GET",
    redirect: "manual",
    headers: {
      ...asks[transport],
      ...(await credentialsOf(people, view)),
      ...(surface.kind === "change" && { origin: base }),
    },
  });
  return {
    status: response.status,
    headers: response.headers,
    // Next puts the address that was asked for into its answer, whatever there is at it.
    body: (await response.text()).replaceAll(run.slug, ""),
  };
}

const forgetLimits = () => database().rateLimit.deleteMany();
const mayRead = (state: string, view: View) => states[state]!.includes(view);

/** Which canaries of which states a text holds. */
const found = (text: string) =>
  [...runs.values()].flatMap(({ state, canaries }) =>
    canaries.filter((canary) => text.includes(canary)).map(() => state),
  );

for (const view of views)
  test(`nothing public tells ${view} of a run that is not published`, async ({
    baseURL,
  }) => {
    await forgetLimits();
    let told = 0;
    for (const surface of surfaces) {
      if (surface.kind !== "public") continue;
      // Pages that a run's name is put into are asked for a private one, and for the published.
      const named = /\{/.test(surface.path)
        ? ["ready", "published"]
        : ["ready"];
      for (const state of named)
        for (const transport of surface.transports) {
          const run = runs.get(state)!;
          const { body, status, headers } = await ask(baseURL!, surface, run, {
            view,
            transport,
          });
          const where = `${surface.path} ${transport}`;
          expect(status, where).toBeLessThan(500);
          const leaked = found(body).filter((each) => each !== "published");
          expect([where, ...leaked]).toEqual([where]);
          const isShared = /public|s-maxage/.test(
            headers.get("cache-control") ?? "",
          );
          expect(isShared && headers.has("set-cookie"), where).toBe(false);
          if (found(body).length > 0) told += 1;
        }
    }
    // The published run is found: the search for its words is no search for nothing.
    expect(told).toBeGreaterThan(10);
  });

for (const view of views)
  test(`what is ${view}'s own tells of no run that they may not read`, async ({
    baseURL,
  }) => {
    for (const surface of surfaces) {
      if (surface.kind !== "own") continue;
      const named = surface.path.includes("{run}");
      const asked = named ? [...runs.values()] : [runs.get("ready")!];
      for (const run of asked)
        for (const transport of surface.transports) {
          const got = await ask(baseURL!, surface, run, { view, transport });
          const where = `${surface.path} ${transport} ${run.state}`;
          expect(got.status, where).toBeLessThan(500);
          // Tokens are nothing to a page.
          const isKnown = sessions.includes(view) && view !== "suspended";
          const leaked = found(got.body).filter(
            (each) => each !== "published" && !(isKnown && mayRead(each, view)),
          );
          expect([where, ...leaked]).toEqual([where]);
          // No cache keeps a temporary redirect that does not ask for it (RFC 9111, 3).
          expect(
            got.headers.get("cache-control") ??
              (got.status === 307 ? "private" : null),
            where,
          ).toMatch(/private|no-store/);
        }
    }
  });

for (const state of Object.keys(states))
  test(`a run that is ${state} is read by whom the matrix names, and is not there for anybody else`, async ({
    baseURL,
  }) => {
    const run = runs.get(state)!;
    for (const view of views) {
      await forgetLimits();
      for (const surface of surfaces) {
        if (surface.kind !== "run") continue;
        for (const transport of surface.transports) {
          const where = `${view} ${transport} ${surface.path}`;
          const got = await ask(baseURL!, surface, run, { view, transport });
          const nobodys = randomUUID();
          const missing = await ask(baseURL!, surface, run, {
            view,
            transport,
            id: nobodys,
          });
          const expected = expectedStatus(surface, run, view);
          const isData = transport === "rsc" || transport === "prefetch";
          if (!isData) expect([where, got.status]).toEqual([where, expected]);
          if (expected === 200) {
            if (!isData) expect(found(got.body), where).toContain(state);
            if (state !== "published" && got.status < 300)
              expect(got.headers.get("cache-control"), where).toMatch(
                /private|no-store/,
              );
          } else {
            expect([where, ...found(got.body)]).toEqual([where]);
            // Not there and not theirs are the same, but for the address that Next repeats.
            // Next sends the parts of a page as they become ready: the parts are compared, not their order.
            const without = (text: string, id: string) =>
              text
                .replaceAll(id, "ID")
                .replaceAll('"])</script><script>self.__next_f.push([1,"', "")
                .split(/\\n|\n/)
                .toSorted()
                .join("\n");
            expect(without(got.body, run.id), where).toBe(
              without(missing.body, nobodys),
            );
            expect(got.status, where).toBe(missing.status);
          }
        }
      }
    }
  });

function expectedStatus(
  surface: Extract<Surface, { kind: "run" }>,
  run: MatrixRun,
  view: View,
): number {
  const isToken = view.startsWith("token-");
  const heard =
    surface.by === "either" ||
    (surface.by === "token" ? isToken : !isToken && view !== "forged");
  if (surface.by !== "session" && view === "forged") return 401;
  if (surface.scope !== null) {
    if (!heard || view === "anonymous" || view === "suspended") return 401;
    if (view === "token-submit") return 403;
  }
  if (!run.isRun && !surface.beforeRun) return 404;
  if (surface.only === "admin") return heard && view === "admin" ? 200 : 404;
  if (surface.only === "own-side")
    return ["owner", "team-mate", "token-read"].includes(view) ? 200 : 404;
  // What its owner brought it with stays theirs and the reviewers', published or not.
  const isUpload = surface.beforeRun && run.state === "published";
  if (run.state === "published" && !isUpload) return 200;
  const state = isUpload ? "withdrawn" : run.state;
  return heard && mayRead(state, view) ? 200 : 404;
}

test("nobody changes a run that is not theirs to change", async ({
  baseURL,
}) => {
  for (const run of runs.values()) {
    const before = await stateOf(run.id);
    for (const view of views) {
      await forgetLimits();
      for (const surface of surfaces) {
        if (surface.kind !== "change" || surface.may.includes(view)) continue;
        const got = await ask(baseURL!, surface, run, {
          view,
          transport: "plain",
        });
        const where = `${view} ${surface.method} ${surface.path} ${run.state}`;
        expect([401, 403, 404, 412], `${where}: ${got.status}`).toContain(
          got.status,
        );
        if (run.state !== "published")
          expect([where, ...found(got.body)]).toEqual([where]);
      }
    }
    expect(await stateOf(run.id)).toEqual(before);
  }
});

async function stateOf(id: string) {
  const [upload, run, files] = await Promise.all([
    database().upload.findUnique({ where: { id } }),
    database().run.findUnique({ where: { id } }),
    database().uploadFile.count({ where: { uploadId: id } }),
  ]);
  return { upload, run, files };
}
