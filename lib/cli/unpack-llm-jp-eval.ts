import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";

/**
 * Makes llm-jp-eval's own `output_eval.json` again out of runs that were packed so that a prompt is kept once: answers in
 * `predictions/RUN.jsonl`; questions, prompts (`{set: {dataset: template}}`) and each run's set of them beside that folder.
 * @param folder where `inputs.jsonl`, `prompts.json` and `runs.json` are
 * @returns what writes one run's file below `into`, and gives its path
 */
export async function llmJpEvalUnpacker(
  folder: string,
  into: string,
): Promise<(predictions: string) => Promise<string>> {
  const questions = new Map(
    linesOf(await readFile(join(folder, "inputs.jsonl"), "utf8")).map(
      (line) => {
        const { dataset, index, ...texts } = questionSchema.parse(line);
        return [`${dataset} ${index}`, texts];
      },
    ),
  );
  const prompts = promptsSchema.parse(await readJson(folder, "prompts.json"));
  const runs = runsSchema.parse(await readJson(folder, "runs.json"));
  return async (predictions) => {
    const run = basename(predictions, ".jsonl");
    const templates = prompts[runs[run]?.prompt_set ?? ""] ?? {};
    const answers = linesOf(await readFile(predictions, "utf8"));
    const file: Record<string, object[]> = {};
    for (const { dataset, index, pred } of answersSchema.parse(answers)) {
      const { input, gold } = questions.get(`${dataset} ${index}`) ?? {};
      const prompt = templates[dataset];
      (file[dataset] ??= []).push({ prompt, input, pred, gold });
    }
    await mkdir(join(into, run), { recursive: true });
    const path = join(into, run, "output_eval.json");
    await writeFile(path, JSON.stringify(file, null, 4));
    return path;
  };
}

const questionSchema = z.object({
  dataset: z.string(),
  index: z.number(),
  input: z.string(),
  gold: z.string(),
});
const promptsSchema = z.record(z.string(), z.record(z.string(), z.string()));
const runsSchema = z.record(z.string(), z.object({ prompt_set: z.string() }));
const answersSchema = z.array(
  z.object({ dataset: z.string(), index: z.number(), pred: z.string() }),
);

const linesOf = (text: string): unknown[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const readJson = async (folder: string, name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, name), "utf8"));
