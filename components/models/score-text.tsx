import { useTranslations } from "next-intl";
import { formatScore } from "#lib/format/score.ts";

interface Props {
  value: number | null | undefined;
  scale: { min: number; max: number };
  /** The questions that the score is made of; null where there are only figures. */
  href?: string | null;
}

/** A score as text; a missing one is a dash that is read out as missing. */
export function ScoreText({ value, scale, href = null }: Props) {
  const t = useTranslations("table");
  const text = formatScore(value ?? null, scale);
  if (text !== null && href !== null)
    return (
      <a className="score-link" href={href} title={t("toAnswers")}>
        {text}
      </a>
    );
  if (text !== null) return text;
  return (
    <span className="missing">
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">{t("missing")}</span>
    </span>
  );
}
