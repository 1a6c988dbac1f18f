import { useTranslations } from "next-intl";
import { diffTemplates } from "#lib/answers/diff-templates.ts";
import { runName } from "#lib/format/run-name.ts";
import type { SentPrompt } from "#lib/schema/question-page.ts";
import { AnswerText } from "./answer-text.tsx";
import type { QuestionProps } from "./question-view.tsx";

/** More side by side than this and nobody compares them. */
const MOST_PROMPTS = 6;

/** Further names of one prompt are listed on demand: prompts begin at about the same height. */
const NAMES_AT_ONCE = 3;

/** The prompts as they were sent, side by side; what each template has of its own is marked. */
export function SentPrompts({ page, marks }: QuestionProps) {
  const t = useTranslations("questionPage");
  const { prompts: sent = [], question } = page.turns[0] ?? {};
  // Harnesses keep a template; what was sent has the question in it.
  const fill = (template: string) =>
    question?.kind === "text"
      ? template.replaceAll("{input}", () => question.text)
      : template;
  const prompts = sent.flatMap((each) =>
    each.prompt.kind === "text"
      ? [{ ...each, text: fill(each.prompt.text) }]
      : [],
  );
  if (prompts.length === 0) return null;
  const shown = prompts.slice(0, MOST_PROMPTS);
  const parts = diffTemplates(shown.map(({ text }) => text));
  return (
    <section className="page section" aria-labelledby="prompts">
      <h2 id="prompts">{t("prompts")}</h2>
      <p className="section-lead">
        {shown.length > 1 ? t("promptsLead") : t("promptLead")}
        {prompts.length > shown.length &&
          ` ${t("promptsCut", { shown: shown.length, total: prompts.length })}`}
      </p>
      <ul className="sent-prompts">
        {shown.map((each, at) => (
          <li key={each.runs.join()}>
            <Receivers names={namesOf(each, page)} />
            {/* oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
            <pre tabIndex={0}>
              {parts[at]?.map(({ kind, text }, part) =>
                kind === "own" && shown.length > 1 ? (
                  <mark key={part}>
                    <AnswerText text={text} whitespace={marks} />
                  </mark>
                ) : (
                  <AnswerText key={part} text={text} whitespace={marks} />
                ),
              )}
            </pre>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who was sent it. */
function Receivers({ names }: { names: readonly string[] }) {
  const t = useTranslations("questionPage");
  const more = names.slice(NAMES_AT_ONCE);
  return (
    <>
      <h3>
        {t("runs", { n: names.length })}
        <small> {names.slice(0, NAMES_AT_ONCE).join(" · ")}</small>
      </h3>
      {more.length > 0 && (
        <details>
          <summary>{t("moreRuns", { n: more.length })}</summary>
          <p>{more.join(" · ")}</p>
        </details>
      )}
    </>
  );
}

function namesOf({ runs }: SentPrompt, page: QuestionProps["page"]): string[] {
  const known = page.turns
    .flatMap((turn) => turn.groups.flatMap((group) => group.runs))
    .map(({ run }) => [run.key, runName(run)] as const);
  const names = new Map(known);
  return runs.map((key) => names.get(key) ?? key);
}
