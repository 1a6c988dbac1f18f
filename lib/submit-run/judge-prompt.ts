/** What a judge was shown, cut out of the prompt it was sent. */
export interface JudgedText {
  /** The user's questions, one per turn shown. */
  questions: string[];
  /** The assistant's answers, one per turn shown. */
  answers: string[];
}

/**
 * Reads the question and answer back out of a FastChat judge prompt: the English and the Japanese single-answer
 * templates, with and without reference, and the multi-turn ones. Null where it is none of these.
 * Source: FastChat `llm_judge/data/judge_prompts.jsonl`, Stability AI's `judge_ja_prompts.jsonl`.
 */
export function readJudgePrompt(prompt: string): JudgedText | null {
  const conversation = between(prompt, CONVERSATION_START, CONVERSATION_END);
  return conversation === null ? readSingle(prompt) : readTurns(conversation);
}

/** The language a judge was instructed in: part of what makes two judged runs comparable. */
export function judgePromptLanguage(prompt: string): "ja" | "en" {
  return /[ぁ-ん]/.test(prompt.slice(0, 200)) &&
    !prompt.startsWith("[Instruction]")
    ? "ja"
    : "en";
}

const CONVERSATION_START =
  "<|The Start of Assistant A's Conversation with User|>\n\n";
const CONVERSATION_END =
  "\n\n<|The End of Assistant A's Conversation with User|>";

const SINGLE = [
  {
    question: "[Question]\n",
    reference: "\n\n[The Start of Reference Answer]\n",
    answer: "\n\n[The Start of Assistant's Answer]\n",
    end: "\n[The End of Assistant's Answer]",
  },
  {
    question: "[質問]\n",
    reference: "\n\n[参考回答の開始]\n",
    answer: "\n\n[アシスタントの回答の開始]\n",
    end: "\n[アシスタントの回答の終了]",
  },
];

function readSingle(prompt: string): JudgedText | null {
  for (const marks of SINGLE) {
    const shown = after(prompt, marks.question);
    if (shown === null) continue;
    const answer = between(shown, marks.answer, marks.end);
    const question = shown.split(marks.reference)[0]?.split(marks.answer)[0];
    if (answer !== null && question !== undefined)
      return { questions: [question], answers: [answer] };
  }
  return null;
}

function readTurns(conversation: string): JudgedText | null {
  const questions: string[] = [];
  const answers: string[] = [];
  for (const turn of `\n\n${conversation}`.split("\n\n### User:\n").slice(1)) {
    const [question, answer] = turn.split("\n\n### Assistant A:\n");
    if (question === undefined || answer === undefined) return null;
    questions.push(question);
    answers.push(answer);
  }
  return questions.length > 0 ? { questions, answers } : null;
}

function after(text: string, mark: string): string | null {
  const at = text.indexOf(mark);
  return at < 0 ? null : text.slice(at + mark.length);
}

/** Up to the last `end`: an answer may hold the marks itself. */
function between(text: string, start: string, end: string): string | null {
  const rest = after(text, start);
  if (rest === null) return null;
  const at = rest.lastIndexOf(end);
  return at < 0 ? rest : rest.slice(0, at);
}
