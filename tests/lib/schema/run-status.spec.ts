import { expect, test } from "@playwright/test";
import {
  isPossible,
  runStatusSchema,
  runTransitions,
} from "#lib/schema/run-status.ts";

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

test("a run under way or invalid moves only by the pipeline", () => {
  const left = new Set(transitions.flatMap(({ from }): string[] => [...from]));
  for (const status of ["uploading", "processing", "invalid"] as const) {
    expect(runStatusSchema.options).toContain(status);
    expect(left.has(status)).toBe(false);
  }
});

test("what is possible is what the table says", () => {
  expect(isPossible("publish", "ready")).toBe(true);
  expect(isPossible("publish", "published")).toBe(false);
  expect(isPossible("withdraw", "published")).toBe(true);
  expect(isPossible("withdraw", "ready")).toBe(false);
});
