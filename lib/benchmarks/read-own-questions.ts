import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** One question of a benchmark whose texts are ours. */
export interface OwnQuestion {
  dataset: string;
  /** 0-based position in its dataset. */
  position: number;
  externalId: string | null;
  /** One text per turn. */
  inputs: string[];
  references: (string | null)[];
}

/** An llm-jp-eval dataset file. */
export const jasterFileSchema = z.object({
  instruction: z.string().min(1),
  output_length: z.number().int().positive(),
  metrics: z.array(z.string()).min(1),
  few_shots: z.array(z.object({ input: z.string(), output: z.string() })),
  samples: z.array(z.object({ input: z.string(), output: z.string() })),
});
export type JasterFile = z.infer<typeof jasterFileSchema>;

/** A line of FastChat's question.jsonl, with a reference for each turn. */
export const dialogueSchema = z.looseObject({
  question_id: z.number().int().positive(),
  category: z.string(),
  turns: z.array(z.string()),
  reference: z.array(z.string()),
});
export type Dialogue = z.infer<typeof dialogueSchema>;

/** All questions of a folder with llm-jp-eval dataset files (`<dataset>.json`) and FastChat's `question.jsonl`. */
export function readOwnQuestions(folder: string): OwnQuestion[] {
  const jaster = readJasterFiles(folder).flatMap(({ dataset, file }) =>
    file.samples.map(({ input, output }, position) => ({
      dataset,
      position,
      externalId: null,
      inputs: [input],
      references: [output],
    })),
  );
  const positions = new Map<string, number>();
  const dialogues = readDialogues(folder).map((dialogue) => {
    const dataset = `mt_bench_${dialogue.category}`;
    const position = positions.get(dataset) ?? 0;
    positions.set(dataset, position + 1);
    return {
      dataset,
      position,
      externalId: String(dialogue.question_id),
      inputs: dialogue.turns,
      references: dialogue.reference,
    };
  });
  return [...jaster, ...dialogues];
}

/** The dataset files of a folder, by dataset id, in the order of their names. */
export function readJasterFiles(
  folder: string,
): { dataset: string; file: JasterFile }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => ({
      dataset: path.basename(name, ".json"),
      file: jasterFileSchema.parse(
        JSON.parse(readFileSync(path.join(folder, name), "utf8")),
      ),
    }));
}

/** The dialogues of a folder's `question.jsonl`, in the order of the file. */
export function readDialogues(folder: string): Dialogue[] {
  return readFileSync(path.join(folder, "question.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => dialogueSchema.parse(JSON.parse(line)));
}
