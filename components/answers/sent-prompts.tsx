import { useTranslations } from "next-intl";
import { diffTemplates } from "#lib/answers/diff-templates.ts";
import type { SentPrompt } from "#lib/schema/question-page.ts";
import { AnswerText } from "./answer-text.tsx";
import type { QuestionProps } from "./question-view.tsx";

/** More side by side than this and nobody compares them. */
const MOST_PROMPTS = 6;

/** The prompts as they were sent, side by side; what each template has of its own is marked. */
export function SentPrompts({ page, marks }: QuestionProps) {
  const t = useTranslations("questionPage");
  const sent = page.turns[0]?.prompts ?? [];
  const prompts = sent.flatMap((each) =>
    each.prompt.kind === "text" ? [{ ...each, text: each.prompt.text }] : [],
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
            <h3>
              {t("runs", { n: each.runs.length })}
              <small> {namesOf(each, page)}</small>
            </h3>
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

function namesOf({ runs }: SentPrompt, page: QuestionProps["page"]): string {
  const known = page.turns
    .flatMap((turn) => turn.groups.flatMap((group) => group.runs))
    .map(({ run }) => [run.key, run.displayName] as const);
  const names = new Map(known);
  return runs.map((key) => names.get(key) ?? key).join(" · ");
}
