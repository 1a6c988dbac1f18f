import { useTranslations } from "next-intl";
import { FactList } from "#components/models/fact-list.tsx";
import type { BenchmarkProps } from "./benchmark-view.tsx";

/** The benchmark's rules in words. */
export function RuleList({ board }: BenchmarkProps) {
  const t = useTranslations("benchmarkPage");
  const { rules } = board.benchmark;
  const published = rules.kind === "published";
  return (
    <section className="page section" aria-labelledby="rules">
      <h2 id="rules">{t("rules")}</h2>
      {published ? (
        <p className="section-lead">{t("published")}</p>
      ) : (
        <FactList
          facts={[
            {
              name: t("missing"),
              value: t(`missingRules.${rules.missingCategory}`),
            },
            {
              name: t("judgements"),
              value: t(`judgementRules.${rules.judgements}`),
            },
            {
              name: t("duplicates"),
              value: t(`duplicateRules.${rules.duplicates}`),
            },
            {
              name: t("processing"),
              value: t(`processes.${rules.postProcess}`),
            },
          ]}
        />
      )}
    </section>
  );
}
