import { expect, test } from "@playwright/test";
import { isPossible, runTransitions } from "#lib/schema/run-status.ts";

const transitions = Object.values(runTransitions);

test("no transition leads to where it starts, and each leaves an event of its own", () => {
  for (const { from, to } of transitions) expect(from).not.toContain(to);
  const events = transitions.map(({ event }) => event);
  expect(new Set(events).size).toBe(events.length);
});

test("only what was published can be superseded, and rejected is final", () => {
  expect(runTransitions.supersede.from).toEqual(["published"]);
  const left = transitions.flatMap(({ from }): string[] => [...from]);
  expect(left).not.toContain("rejected");
  expect(left).not.toContain("superseded");
});

test("from under way it is the worker that leads on; the owner can only stop it", () => {
  const ways = Object.entries(runTransitions)
    .filter(([, { from }]) =>
      (from as readonly string[]).includes("processing"),
    )
    .map(([name, { who }]) => [name, ...who]);
  expect(ways).toEqual([
    ["cancel", "owner"],
    ["fail", "system"],
    ["finish", "system"],
  ]);
});

test("nobody but a reviewer leads out of a submission to a decision", () => {
  for (const step of ["request_changes", "reject", "approve"] as const) {
    expect(runTransitions[step].from).toEqual(["submitted"]);
    expect(runTransitions[step].who).toEqual(["reviewer"]);
  }
});

test("what is possible is what the table says", () => {
  expect(isPossible("publish", "ready")).toBe(true);
  expect(isPossible("publish", "published")).toBe(false);
  expect(isPossible("withdraw", "published")).toBe(true);
  expect(isPossible("withdraw", "ready")).toBe(false);
});
