import { meets, type Check } from "./rubric-check.ts";

/** The judge's name in judgement files: a program that checks conditions, not a language model. */
export const rubricJudge = { model: "kurabe-rubric-1", prompt: "rubric-v1" };

/**
 * Rates one answer from 1 to 10 by the share of its conditions that it meets: 1 + 9 x share, rounded half up;
 * 1 where the answer only repeats the question. The rationale lists each condition and ends in the rating, `評価：[[7]]`.
 */
export function rateByRubric(
  question: string,
  answer: string,
  checks: readonly Check[],
): { rating: number; rationale: string } {
  const results = checks.map((check) => ({
    note: check.note,
    met: meets(answer, check),
  }));
  const met = results.filter((result) => result.met).length;
  const repeated = repeats(question, answer);
  const rating = repeated ? 1 : Math.round(1 + (9 * met) / checks.length);
  const lines = results.map(
    (result) => `${result.met ? "○" : "×"} ${result.note}`,
  );
  const count = `条件${checks.length}件のうち、${met}件を満たしています。`;
  const head =
    answer.trim() === ""
      ? "回答が空です。"
      : repeated
        ? `${count}ただし、質問文を繰り返しただけなので最低の評価とします。`
        : count;
  const rationale = [
    `採点プログラム ${rubricJudge.model} が、あらかじめ定めた条件を機械的に確かめた結果です。${head}`,
    "",
    ...lines,
    "",
    `評価：[[${rating}]]`,
  ].join("\n");
  return { rating, rationale };
}

/** Whether an answer is nothing but a piece of the question; short ones may be answers all the same. */
function repeats(question: string, answer: string): boolean {
  const text = answer.trim();
  return [...text].length >= 15 && question.includes(text);
}

/** What the judge is given for the last of these turns, in the layout of MT-Bench's single-answer prompts. */
export function rubricPrompt(
  questions: readonly string[],
  answers: readonly string[],
  checks: readonly Check[],
): string {
  const conditions = checks.map(({ note }) => `- ${note}`).join("\n");
  const instruction = `[指示]\n次の条件をいくつ満たすかを数え、1から10で評価します。\n${conditions}`;
  if (questions.length === 1)
    return `${instruction}\n\n[質問]\n${questions[0]}\n\n[アシスタントの回答の開始]\n${answers[0]}\n[アシスタントの回答の終了]`;
  const turns = questions.map(
    (question, at) =>
      `### User:\n${question}\n\n### Assistant A:\n${answers[at] ?? ""}`,
  );
  return `${instruction}\n\n<|The Start of Assistant A's Conversation with User|>\n\n${turns.join("\n\n")}\n\n<|The End of Assistant A's Conversation with User|>`;
}
