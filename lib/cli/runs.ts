import type { Command } from "commander";
import { deleteRun } from "../db/delete-run.ts";
import { getRunStatus } from "../db/get-run-status.ts";
import { setRunStatus } from "../db/set-run-status.ts";
import type { RunTransition } from "../schema/run-status.ts";
import { EXIT, printLine, UsageError } from "./output.ts";
import { useDatabase } from "./use-database.ts";

/** `kurabe runs`: what the operator decides about stored runs. */
export function addRunsCommand(program: Command): void {
  const runs = program.command("runs").description("Stored runs.");
  runs
    .command("publish")
    .description("Show a run on the public board.")
    .argument("<run>", "the run's id")
    .action((id: string) => move(id, "publish", "is published"));
  runs
    .command("withdraw")
    .description("Take a run off the public board; it stays stored, private.")
    .argument("<run>", "the run's id")
    .action((id: string) => move(id, "withdraw", "is withdrawn"));
  runs
    .command("delete")
    .description("Delete a run with everything that belongs to it, for good.")
    .argument("<run>", "the run's id")
    .action(remove);
}

async function move(
  id: string,
  transition: RunTransition,
  done: string,
): Promise<void> {
  const runId = parseId(id);
  const { status, ok } = await useDatabase(async () => {
    const expected = await getRunStatus(runId);
    if (expected === null) throw new UsageError(`There is no run ${runId}.`);
    const change = { runId, transition, expected, actorId: null };
    return { status: expected, ...(await setRunStatus(change)) };
  });
  printLine(
    ok
      ? `Run ${runId} ${done}.`
      : `Run ${runId} is ${status}; that cannot be changed in this way.`,
  );
  process.exitCode = ok ? EXIT.ok : EXIT.problems;
}

async function remove(id: string): Promise<void> {
  const runId = parseId(id);
  const { ok } = await useDatabase(() => deleteRun(runId, null));
  if (!ok) throw new UsageError(`There is no run ${runId}.`);
  printLine(`Run ${runId} is deleted.`);
}

function parseId(id: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return id;
  throw new UsageError(`"${id}" is no run id; kurabe import prints it.`);
}
