import { Command, CommanderError } from "commander";
import { addAdminCommand } from "./admin.ts";
import { addBenchmarkCommand } from "./benchmark-import.ts";
import { addFormatsCommand } from "./formats.ts";
import { addImportCommand } from "./import.ts";
import { addImportDataCommand } from "./import-real-data.ts";
import { addMetricCommand } from "./metric-command.ts";
import { addModelsCommand } from "./models-import.ts";
import { ServerError } from "./api-client.ts";
import { EXIT, UsageError } from "./output.ts";
import { addRediagnoseCommand } from "./rediagnose.ts";
import { addRunsCommand } from "./runs.ts";
import { addScoreCommand } from "./score.ts";
import { addSubmissionCommands } from "./submissions.ts";
import { addValidateCommand } from "./validate.ts";
import { addWorkerCommand } from "./worker.ts";

const program = new Command("kurabe")
  .description(
    "Kurabe: a leaderboard for Japanese LLMs that can be audited down to every answer.",
  )
  .addHelpText(
    "after",
    "\nExit codes: 0 done; 1 the input has errors; 2 wrong usage; 3 nothing to do, the content is there already; 4 the server cannot be reached.",
  )
  .showHelpAfterError("(--help shows how)")
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text) });

addMetricCommand(program);
addScoreCommand(program);
addValidateCommand(program);
addFormatsCommand(program);
addImportCommand(program);
addModelsCommand(program);
addBenchmarkCommand(program);
addRunsCommand(program);
addRediagnoseCommand(program);
addSubmissionCommands(program);
addImportDataCommand(program);
addAdminCommand(program);
addWorkerCommand(program);
for (const command of program.commands) command.exitOverride();

// A reader such as `head` may stop before we do: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(EXIT.ok);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}

/** Commander has already spoken for its own errors; ours are one sentence, and only surprises show a stack. */
function explain(error: unknown): number {
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof ServerError) {
    console.error(`kurabe: ${error.message}`);
    return error.exitCode;
  }
  const sentence = sentenceFor(error);
  console.error(sentence === null ? error : `kurabe: ${sentence}`);
  return sentence === null ? EXIT.problems : EXIT.usage;
}

function sentenceFor(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return `There is no file or folder ${path}.`;
  if (code === "EACCES") return `${path} may not be read.`;
  return error instanceof UsageError || code ? error.message : null;
}
