import { randomUUID } from "node:crypto";
import { closeDatabase, database } from "#lib/db/client.ts";
import {
  giveBackRateLimit,
  rateLimits,
  takeRateLimit,
  takeRateLimits,
} from "#lib/db/rate-limit.ts";
import { expect, test } from "../setup/database.ts";

test.afterAll(() => closeDatabase());

const { points, seconds } = rateLimits["sign-in"];

test("so many tries pass, the next is refused with the time to wait", async () => {
  const who = randomUUID();
  for (let n = 1; n <= points; n++) {
    const state = await takeRateLimit("sign-in", who);
    expect(state).toMatchObject({ ok: true, remaining: points - n });
  }
  const refused = await takeRateLimit("sign-in", who);
  expect(refused).toMatchObject({ ok: false, limit: points, remaining: 0 });
  expect(refused.resetSeconds).toBeGreaterThan(0);
  expect(refused.resetSeconds).toBeLessThanOrEqual(seconds);
  expect((await takeRateLimit("sign-in", randomUUID())).ok).toBe(true);
  expect((await takeRateLimit("sign-in-address", who)).ok).toBe(true);
});

test("tries at the same time are counted one by one", async () => {
  const who = randomUUID();
  const tries = Array.from({ length: points * 3 }, () =>
    takeRateLimit("sign-in", who),
  );
  const passed = (await Promise.all(tries)).filter(({ ok }) => ok);
  expect(passed).toHaveLength(points);
});

test("a try that is given back does not count", async () => {
  const who = randomUUID();
  for (let n = 0; n < points * 2; n++) {
    expect((await takeRateLimit("sign-in", who)).ok).toBe(true);
    await giveBackRateLimit("sign-in", who);
  }
});

test("the limit ends with its time", async () => {
  const who = randomUUID();
  for (let n = 0; n <= points; n++) await takeRateLimit("sign-in", who);
  await database().rateLimit.updateMany({
    data: { expire: BigInt(Date.now() - 1) },
  });
  expect((await takeRateLimit("sign-in", who)).ok).toBe(true);
});

test("of several limits the first that is reached refuses", async () => {
  const [who, address] = [randomUUID(), randomUUID()];
  for (let n = 0; n < points; n++) await takeRateLimit("sign-in", who);
  const both = await takeRateLimits([
    ["sign-in", who],
    ["sign-in-address", address],
  ]);
  expect(both.ok).toBe(false);
});

test("the table knows neither addresses nor e-mails", async () => {
  await takeRateLimit("sign-in", "somebody@example.org");
  const rows = await database().rateLimit.findMany();
  expect(rows.map(({ key }) => key).join()).not.toContain("somebody");
});
