import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { z } from "zod";
import { saveModels } from "../db/save-models.ts";
import type { SavedModel } from "../db/save-models.ts";
import { modelFactsSchema } from "../schema/model.ts";
import type { ModelFacts } from "../schema/model.ts";
import { EXIT, printJson, printLine, UsageError } from "./output.ts";
import { useDatabase } from "./use-database.ts";

/** `kurabe models import`: facts about models. */
export function addModelsCommand(program: Command): void {
  program
    .command("models")
    .description("Facts about models.")
    .command("import")
    .description(
      "Save facts about models from a JSON array (name, aliases, organisation, totalParametersB, licence, weights, baseModel, releaseDate ...). Known facts stay where the file has null.",
    )
    .argument("<file>", "JSON file")
    .option("--json", "print JSON")
    .action(importModels);
}

async function importModels(
  file: string,
  options: { json?: boolean },
): Promise<void> {
  const facts = await readModelFacts(file);
  const saved = await useDatabase(() => saveModels(facts, null));
  if (!saved.ok) {
    if (options.json) printJson(saved);
    else saved.problems.forEach((problem) => printLine(problem));
    process.exitCode = EXIT.problems;
    return;
  }
  if (options.json) return printJson(saved);
  for (const { name, change } of saved.models)
    if (change !== "unchanged") printLine(`${change}  ${name}`);
  printLine(summary(saved.models));
}

/** The facts in a file. Throws a sentence per wrong field. */
export async function readModelFacts(file: string): Promise<ModelFacts[]> {
  const parsed = z
    .array(modelFactsSchema)
    .safeParse(parseJson(await readFile(file, "utf8"), file));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  );
  throw new UsageError(`${file} is wrong:\n- ${problems.join("\n- ")}`);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file} is no JSON: ${reason}`);
  }
}

function summary(models: readonly SavedModel[]): string {
  const count = (change: SavedModel["change"]) =>
    models.filter((model) => model.change === change).length;
  return `${count("created")} created, ${count("updated")} updated, ${count("unchanged")} unchanged.`;
}
