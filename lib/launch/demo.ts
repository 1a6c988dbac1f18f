import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureDemoAccount } from "#lib/auth/demo-account.ts";
import { importDemo } from "#lib/cli/import-demo.ts";
import { onDatabase } from "./databases.ts";
import type { Progress } from "./steps.ts";

/**
 * Fills an empty database with the demo, or goes on where a killed start left
 * off: importing the same content twice changes nothing.
 * @returns whether there was anything to do
 */
export async function fillEmptyDatabase(
  url: string,
  dataDir: string,
  progress: Progress,
): Promise<boolean> {
  const unfinished = join(dataDir, "demo-unfinished");
  if (!existsSync(unfinished) && !(await isEmpty(url))) return false;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(unfinished, "");
  await importDemo(progress);
  await ensureDemoAccount();
  rmSync(unfinished);
  return true;
}

async function isEmpty(url: string): Promise<boolean> {
  const { rows } = await onDatabase(url, (client) =>
    client.query(
      `select 1 where exists (select from benchmarks)
          or exists (select from models) or exists (select from users)`,
    ),
  );
  return rows.length === 0;
}
