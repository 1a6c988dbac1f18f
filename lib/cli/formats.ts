import type { Command } from "commander";
import { adapters } from "../adapters/list.ts";
import { printJson, printTable } from "./output.ts";

/** `kurabe formats`: what can be read. */
export function addFormatsCommand(program: Command): void {
  program
    .command("formats")
    .description("List the formats that Kurabe reads.")
    .option("--json", "print JSON")
    .action(({ json }: { json?: boolean }) => {
      const rows = adapters.map(({ id, title, source }) => ({
        id,
        title,
        source,
      }));
      if (json) printJson(rows);
      else
        printTable(
          ["id", "format", "defined by"],
          rows.map((r) => [r.id, r.title, r.source]),
        );
    });
}
