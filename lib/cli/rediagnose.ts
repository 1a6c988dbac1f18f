import type { Command } from "commander";
import { rediagnose } from "../jobs/rediagnose.ts";
import { createProgress, EXIT, printLine } from "./output.ts";
import { useDatabase } from "./use-database.ts";

/** `kurabe rediagnose`: brings stored runs to the present rules of lenient scoring and diagnosis. */
export function addRediagnoseCommand(program: Command): void {
  program
    .command("rediagnose")
    .description(
      "Read stored answers again by the present rules of lenient scoring and diagnosis; strict scores stay as they are.",
    )
    .action(run);
}

async function run(): Promise<void> {
  const progress = createProgress("Reading answers again");
  const { runs, answers } = await useDatabase(() =>
    rediagnose(({ model, done, of }) =>
      progress.update(`${done + 1} of ${of}: ${model}`),
    ),
  );
  progress.done();
  printLine(
    runs === 0
      ? "Every run was read by the present rules already."
      : `Read ${answers} answers of ${runs} runs again.`,
  );
  process.exitCode = runs === 0 ? EXIT.unchanged : EXIT.ok;
}
