import { expect, test } from "@playwright/test";
import { Follower } from "#lib/jobs/follow-publications.ts";

test("each version is worked on once, when two looks have found the same", async () => {
  let version = "1";
  const worked: string[] = [];
  const follower = new Follower(
    async () => version,
    async () => void worked.push(version),
  );
  await follower.look();
  expect(worked).toEqual([]);
  await follower.look();
  await follower.look();
  expect(worked).toEqual(["1"]);
  for (version of ["2", "3", "4"]) await follower.look();
  expect(worked).toEqual(["1"]);
  await follower.look();
  expect(worked).toEqual(["1", "4"]);
});

test("work that fails is tried again, and is not begun twice at once", async () => {
  let tries = 0;
  const gate = Promise.withResolvers<void>();
  const follower = new Follower(
    async () => "1",
    async () => {
      tries += 1;
      await gate.promise;
      if (tries === 1) throw new Error("lost");
    },
  );
  await follower.look();
  const first = follower.look();
  await follower.look();
  gate.resolve();
  await expect(first).rejects.toThrow("lost");
  await follower.look();
  await follower.look();
  expect(tries).toBe(2);
});
