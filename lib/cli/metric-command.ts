import type { Command } from "commander";
import { metricCommands, runMetric } from "./metric.ts";
import { EXIT, UsageError } from "./output.ts";

/** `kurabe metric NAME`: one scoring rule over JSONL on stdin, for checking Kurabe against another harness. */
export function addMetricCommand(program: Command): void {
  const names = Object.keys(metricCommands);
  program
    .command("metric")
    .description(
      "Apply one scoring rule to JSONL on stdin: one line out per line in, in order.",
    )
    .argument("<name>", names.join(", "))
    .action(async (name: string) => {
      if (!names.includes(name))
        throw new UsageError(
          `There is no metric "${name}". Known: ${names.join(", ")}.`,
        );
      const failed = await runMetric(name, process.stdin, process.stdout);
      process.exitCode = failed ? EXIT.problems : EXIT.ok;
    });
}
