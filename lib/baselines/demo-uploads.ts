import { createHash } from "node:crypto";
import path from "node:path";
import { benchmarksFolder } from "../benchmarks/benchmarks-folder.ts";
import { getBenchmark } from "../benchmarks/list-benchmarks.ts";
import {
  readDialogues,
  readJasterFiles,
} from "../benchmarks/read-own-questions.ts";
import type { Baseline } from "./baseline.ts";
import { checkedDialogueSchema, type CheckedDialogue } from "./rubric-check.ts";
import { rateByRubric, rubricJudge, rubricPrompt } from "./rubric-judge.ts";

/** One file that a baseline uploads. */
export interface DemoUpload {
  name: string;
  text: string;
}

const BENCHMARK = "kurabe-mini-1";

/** The files are made, not measured: one fixed time (Unix seconds) keeps their bytes the same. */
const MADE_AT = 1764547200;

/** Runs one baseline over Kurabe Mini and its judge over the dialogues: Kurabe's JSONL, FastChat answers and judgements. */
export function demoUploads(baseline: Baseline): DemoUpload[] {
  const folder = path.join(benchmarksFolder(), "questions", BENCHMARK);
  const dialogues = readDialogues(folder).map((one) =>
    checkedDialogueSchema.parse(one),
  );
  const replies = dialogues.map((dialogue) =>
    baseline.reply({
      turns: dialogue.turns,
      reference: dialogue.reference,
      examples: dialogues.filter((other) => other !== dialogue),
    }),
  );
  return [
    upload("answers.jsonl", answerLines(baseline, folder)),
    upload(
      "model_answer.jsonl",
      dialogues.map((dialogue, at) =>
        fastChatAnswer(baseline, dialogue, replies[at] ?? []),
      ),
    ),
    upload(
      "model_judgment.jsonl",
      dialogues.flatMap((dialogue, at) =>
        fastChatJudgements(baseline, dialogue, replies[at] ?? []),
      ),
    ),
  ];
}

function upload(name: string, lines: readonly object[]): DemoUpload {
  return {
    name,
    text: lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
  };
}

function answerLines(baseline: Baseline, folder: string): object[] {
  const template = getBenchmark(BENCHMARK).prompts[0]?.template ?? "{input}";
  const answers = readJasterFiles(folder).flatMap(({ dataset, file }) =>
    file.samples.map(({ input, output: reference }, index) => ({
      dataset,
      index,
      input,
      reference,
      prompt: template.replace("{instruction}", () => file.instruction),
      output: baseline.answer({
        dataset,
        input,
        reference,
        examples: file.few_shots,
      }),
    })),
  );
  const header = {
    kurabe: 1,
    model: baseline.name,
    benchmark: BENCHMARK,
    harness: "kurabe-baselines",
    shots: 0,
  };
  return [header, ...answers];
}

function fastChatAnswer(
  baseline: Baseline,
  dialogue: CheckedDialogue,
  turns: readonly string[],
): object {
  return {
    question_id: dialogue.question_id,
    answer_id: createHash("sha256")
      .update(JSON.stringify([baseline.name, dialogue.question_id, turns]))
      .digest("hex")
      .slice(0, 22),
    model_id: baseline.name,
    choices: [{ index: 0, turns }],
    tstamp: MADE_AT,
  };
}

function fastChatJudgements(
  baseline: Baseline,
  dialogue: CheckedDialogue,
  answers: readonly string[],
): object[] {
  return answers.map((answer, at) => {
    const checks = dialogue.checks[at] ?? [];
    const { rating, rationale } = rateByRubric(
      dialogue.turns[at] ?? "",
      answer,
      checks,
    );
    return {
      question_id: dialogue.question_id,
      model: baseline.name,
      judge: [rubricJudge.model, rubricJudge.prompt],
      user_prompt: rubricPrompt(
        dialogue.turns.slice(0, at + 1),
        answers.slice(0, at + 1),
        checks,
      ),
      judgment: rationale,
      score: rating,
      turn: at + 1,
      tstamp: MADE_AT,
    };
  });
}
