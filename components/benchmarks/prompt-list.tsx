import { useTranslations } from "next-intl";
import { FactList } from "#components/models/fact-list.tsx";
import type { BenchmarkProps } from "./benchmark-view.tsx";

/** The prompts as they are sent, and who judges. */
export function PromptList({ board, locale }: BenchmarkProps) {
  const t = useTranslations("benchmarkPage");
  const { prompts, judge } = board.benchmark;
  if (prompts.length === 0 && !judge) return null;
  return (
    <section className="page section" aria-labelledby="prompts">
      <h2 id="prompts">{t("prompts")}</h2>
      {judge && (
        <FactList
          facts={[
            { name: t("judge"), value: judge.model },
            { name: t("judgePrompts"), value: judge.prompts.join(", ") },
            {
              name: t("withReference"),
              value: judge.referenceCategories.join(", ") || t("noReference"),
            },
            { name: t("turns"), value: judge.turns.join(", ") },
          ]}
        />
      )}
      {prompts.map(({ id, name, template }) => (
        <details key={id} className="more">
          <summary>{name[locale]}</summary>
          <pre className="prompt" lang="ja">
            {template}
          </pre>
        </details>
      ))}
    </section>
  );
}
