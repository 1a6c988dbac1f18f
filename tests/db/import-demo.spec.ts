import { importDemo } from "#lib/cli/import-demo.ts";
import { closeDatabase } from "#lib/db/client.ts";
import { listBoards } from "#lib/db/list-boards.ts";
import { expect, test } from "../setup/database.ts";
import { countRows } from "./support/made-run.ts";

test.use({ alone: "import-demo" });
test.afterAll(() => closeDatabase());

test("the demo enters through the import path, published, and once", async () => {
  test.slow();
  const said: string[] = [];
  await importDemo((text) => said.push(text));
  expect(said.at(-1)).toBe("65 of 65 runs");
  const boards = await listBoards();
  const runs = Object.fromEntries(
    boards.map((board) => [board.id, board.runs]),
  );
  expect(runs).toMatchObject({ "kurabe-mini-1": 7, "swallow-2024-12": 58 });
  const before = await countRows();
  await importDemo(() => {});
  expect(await countRows()).toEqual(before);
});
