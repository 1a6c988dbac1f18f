import { expect, test } from "@playwright/test";
import { mayDo, mayEdit, mayRead } from "#lib/schema/access.ts";
import type { RunAccess, Viewer } from "#lib/schema/access.ts";

const viewer = (userId: string, more: Partial<Viewer> = {}): Viewer => ({
  userId,
  role: "member",
  teams: {},
  scopes: "all",
  ...more,
});
const ann = viewer("ann");
const bob = viewer("bob");
const run: RunAccess = {
  ownerId: "ann",
  teamId: null,
  status: "ready",
  visibility: "private",
  wasSubmitted: false,
};
const reviewer = viewer("rei", { role: "reviewer" });
const admin = viewer("ada", { role: "admin" });

test("a private run is its owner's and the admins', a submitted one the reviewers' too", () => {
  const readers = (wasSubmitted: boolean) =>
    [null, ann, bob, reviewer, admin].map((who) =>
      mayRead(who, { ...run, wasSubmitted }),
    );
  expect(readers(false)).toEqual([false, true, false, false, true]);
  expect(readers(true)).toEqual([false, true, false, true, true]);
});

test("a public run is everybody's to read, and its owner's to edit", () => {
  const open = { ...run, visibility: "public", status: "published" } as const;
  for (const who of [null, ann, bob]) expect(mayRead(who, open)).toBe(true);
  expect([null, ann, bob, admin].map((who) => mayEdit(who, open))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test("a team's run is the team's, whoever brought it", () => {
  const ofTeam = { ...run, teamId: "t" };
  const roles = ["owner", "member", "viewer"] as const;
  const mates = roles.map((role) => viewer("bob", { teams: { t: role } }));
  expect(mayRead(ann, ofTeam)).toBe(false);
  expect(mates.map((mate) => mayRead(mate, ofTeam))).toEqual([
    true,
    true,
    true,
  ]);
  expect(mates.map((mate) => mayEdit(mate, ofTeam))).toEqual([
    true,
    true,
    false,
  ]);
});

test("nobody decides on a run of their own or of their team", () => {
  const submitted = {
    ...run,
    status: "submitted",
    wasSubmitted: true,
  } as const;
  expect(mayDo(reviewer, "approve", submitted)).toBe(true);
  expect(mayDo(ann, "approve", submitted)).toBe(false);
  const own = { ...submitted, ownerId: "rei" };
  expect(mayDo(reviewer, "approve", own)).toBe(false);
  const mate = viewer("rei", { role: "admin", teams: { t: "viewer" } });
  expect(mayDo(mate, "approve", { ...submitted, teamId: "t" })).toBe(false);
});

test("a step is possible only from where the table says", () => {
  expect(mayDo(ann, "submit", run)).toBe(true);
  expect(mayDo(ann, "submit", { ...run, status: "published" })).toBe(false);
  expect(mayDo(ann, "withdraw", run)).toBe(false);
  expect(mayDo(admin, "finish", { ...run, status: "processing" })).toBe(false);
});

test("an admin publishes what the operator imported, and nobody else's run", () => {
  expect(mayDo(admin, "publish", run)).toBe(false);
  const ofTeam = { ...run, ownerId: null, teamId: "t" };
  expect(mayDo(admin, "publish", ofTeam)).toBe(false);
  const imported = { ...run, ownerId: null };
  expect(mayDo(admin, "publish", imported)).toBe(true);
  expect(mayDo(reviewer, "publish", imported)).toBe(false);
});

test("a token does what its scopes say and no more", () => {
  const token = (...scopes: ("read" | "upload" | "submit")[]) =>
    viewer("ann", { scopes });
  expect(mayRead(token("read"), run)).toBe(true);
  expect(mayRead(token("submit"), run)).toBe(false);
  expect(mayEdit(token("upload"), run)).toBe(true);
  expect(mayDo(token("upload"), "submit", run)).toBe(false);
  expect(mayDo(token("submit"), "submit", run)).toBe(true);
});
