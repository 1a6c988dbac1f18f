import { useTranslations } from "next-intl";
import type { ReviewCheckId } from "#lib/charts/prepare-review-checks.ts";
import { prepareRunScores } from "#lib/charts/prepare-run-scores.ts";
import { scoredAxes } from "#lib/charts/scored-axes.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { ComparedKey, ReviewCase } from "#lib/schema/review-case.ts";
import { DuplicateList } from "./duplicate-list.tsx";

interface Props {
  locale: Locale;
  found: ReviewCase;
}

/** On what a check rests, in words. */
export function CheckDetails({ id, ...props }: Props & { id: ReviewCheckId }) {
  const Details = parts[id];
  return <Details {...props} />;
}

const parts: Record<ReviewCheckId, (props: Props) => React.ReactNode> = {
  evidence: Evidence,
  issues: Issues,
  coverage: Coverage,
  claims: Claims,
  questions: Questions,
  comparability: Comparability,
  duplicates: DuplicateList,
  outliers: Outliers,
  judge: Judge,
  privateRuns: PrivateRuns,
};

function Evidence({ found }: Props) {
  return <p>{useTranslations("evidence")(`${found.run.evidence}Title`)}</p>;
}

function Issues({ found: { issues } }: Props) {
  const t = useTranslations("review.checks");
  return <p>{t("issues.text", issues)}</p>;
}

function Coverage({ found }: Props) {
  const t = useTranslations("review.checks");
  const { answered, expected } = found.run;
  if (expected === 0) return <p>{t("coverage.none")}</p>;
  return <p>{t("coverage.text", { answered, expected })}</p>;
}

function Claims({ found: { run } }: Props) {
  const t = useTranslations("review.checks");
  const rows = prepareRunScores(run.benchmark, run.scores);
  const claimed = rows.filter((row) => row.claimed !== null).length;
  const differing = rows.filter(({ claimDiffers }) => claimDiffers).length;
  if (claimed === 0) return <p>{t("claims.none")}</p>;
  return <p>{t("claims.text", { claimed, differing })}</p>;
}

function Questions({ found }: Props) {
  const t = useTranslations("review.checks");
  const { questionSetHash } = found.run;
  const other = found.compared.find(({ aspect }) => aspect === "questionSet");
  if (questionSetHash === null && !other) return <p>{t("questions.none")}</p>;
  return (
    <p>
      {other ? t("questions.differs") : t("questions.same")}{" "}
      {questionSetHash !== null && <code>{questionSetHash.slice(0, 12)}</code>}
    </p>
  );
}

function Comparability({ found: { compared } }: Props) {
  const t = useTranslations("review.checks");
  const rest = compared.filter(({ aspect }) => aspect !== "questionSet");
  if (rest.length === 0) return <p>{t("comparability.same")}</p>;
  return (
    <ul>
      {rest.map((each) => (
        <li key={each.aspect}>
          {t("comparability.differs", {
            aspect: t(`aspects.${each.aspect}`),
            own: short(each.own) ?? t("unknown"),
            usual: short(each.usual) ?? t("unknown"),
            agreeing: each.agreeing,
            runs: each.runs,
          })}
        </li>
      ))}
    </ul>
  );
}

const short = (value: ComparedKey["own"]) =>
  value !== null && /^[0-9a-f]{64}$/.test(value) ? value.slice(0, 12) : value;

function Outliers({ locale, found }: Props) {
  const t = useTranslations("review.checks");
  const { outliers, relatives, run } = found;
  const axes = scoredAxes(run.benchmark);
  const partOf = new Map(
    axes.flatMap(({ parts: some }) => some).map((part) => [part.id, part]),
  );
  if (relatives === 0) return <p>{t("outliers.none")}</p>;
  if (outliers.length === 0) return <p>{t("outliers.text", { relatives })}</p>;
  return (
    <ul>
      {outliers.map(({ part, value, best, excess }) => (
        <li key={part}>
          {t("outliers.above", {
            part: partOf.get(part)?.name[locale] ?? part,
            value: value.toFixed(3),
            best: best.toFixed(3),
            excess: excess.toFixed(1),
          })}
        </li>
      ))}
    </ul>
  );
}

function Judge({ found: { judges } }: Props) {
  const t = useTranslations("review.checks");
  if (judges.length === 0) return <p>{t("judge.none")}</p>;
  return (
    <ul>
      {judges.map((each) => (
        <li key={`${each.judge} ${each.judgePrompt}`}>
          {t("judge.text", { ...each })}
        </li>
      ))}
    </ul>
  );
}

function PrivateRuns({ found: { privateRuns } }: Props) {
  const t = useTranslations("review.checks");
  return <p>{t("privateRuns.text", { count: privateRuns })}</p>;
}
