import { closeDatabase } from "#lib/db/client.ts";
import { getBoard } from "#lib/db/get-board.ts";
import { pool } from "#lib/db/pool.ts";
import { makeBoard } from "../bench/make-board.ts";
import { expect, test } from "../setup/database.ts";

test.afterAll(() => closeDatabase());

async function made(seed: number) {
  await makeBoard(40, { seed });
  const board = await getBoard("neo-1.1");
  await pool().query("delete from runs where content_hash like 'made-%'");
  await pool().query("delete from models where name like 'lab-%'");
  return board?.rows ?? [];
}

test("the same seed makes the same board, another seed another", async () => {
  const [first, again, other] = [await made(1), await made(1), await made(2)];
  expect(first).toHaveLength(40);
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

test("a made board has every column, gaps, and numbers on its scales", async () => {
  const rows = await made(3);
  const cells = rows.flatMap(({ parts }) => Object.entries(parts));
  expect(new Set(cells.map(([key]) => key)).size).toBe(40);
  const whole = rows.filter(({ answered, expected }) => answered === expected);
  expect(whole.length).toBeLessThan(rows.length);
  for (const { axes, overall } of rows) {
    for (const value of [overall, axes["understanding"]])
      if (value != null) expect(value >= 0 && value <= 1).toBe(true);
    const generation = axes["generation"];
    if (generation != null)
      expect(generation >= 1 && generation <= 10).toBe(true);
  }
});
