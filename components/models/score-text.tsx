import { useTranslations } from "next-intl";
import { formatScore } from "#lib/format/score.ts";

interface Props {
  value: number | null | undefined;
  scale: { min: number; max: number };
}

/** A score as text; a missing one is a dash that is read out as missing. */
export function ScoreText({ value, scale }: Props) {
  const t = useTranslations("table");
  const text = formatScore(value ?? null, scale);
  if (text !== null) return text;
  return (
    <span className="missing">
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">{t("missing")}</span>
    </span>
  );
}
