import type { ShownText } from "../schema/explorer.ts";
import type { AnswerGroup, SentPrompt } from "../schema/question-page.ts";
import type { StoredPrompt } from "./read-prompts.ts";
import { SHOWN_ALONE, shownText } from "./shown-text.ts";

/** The runs that answered, each with its answer. */
export type Given = AnswerGroup["runs"];

/** Right ones first, then the larger, then by the first run's name. */
export function groupsOf(given: Given): AnswerGroup[] {
  const groups = Map.groupBy(given, ({ run, answer }) =>
    answer.answerKey === null
      ? run.runId
      : `${answer.answerKey} ${answer.score}`,
  );
  return [...groups.values()]
    .map((runs) => ({
      answerKey: runs[0]?.answer.answerKey ?? null,
      score: runs[0]?.answer.score ?? null,
      isRight: runs[0]?.answer.isRight ?? false,
      runs,
    }))
    .toSorted(
      (a, b) =>
        Number(b.isRight) - Number(a.isRight) ||
        b.runs.length - a.runs.length ||
        (b.score ?? -1) - (a.score ?? -1),
    );
}

/** What was sent, once for all runs that sent it. A prompt with the question in it goes by the question's licence. */
export function promptsOf(
  given: Given,
  stored: ReadonlyMap<string, StoredPrompt>,
  isMasked: boolean,
): SentPrompt[] {
  const sent = given.flatMap(({ run, promptNumber }) => {
    const prompt = stored.get(`${run.runId} ${promptNumber}`);
    return prompt ? [{ key: run.key, prompt }] : [];
  });
  const byText = Map.groupBy(
    sent,
    ({ prompt }) => `${prompt.encoding} ${prompt.text}`,
  );
  return [...byText.values()]
    .flatMap((same): SentPrompt[] => {
      const first = same[0]?.prompt;
      return first
        ? [
            {
              runs: same.map(({ key }) => key),
              prompt: promptText(first, isMasked),
            },
          ]
        : [];
    })
    .toSorted((a, b) => b.runs.length - a.runs.length);
}

const promptText = (
  { text, encoding }: StoredPrompt,
  isMasked: boolean,
): ShownText =>
  isMasked && !text.includes("{input}")
    ? { kind: "masked" }
    : shownText(text, encoding, SHOWN_ALONE);
