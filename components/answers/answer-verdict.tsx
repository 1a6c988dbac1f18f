import { useTranslations } from "next-intl";
import type { ShownAnswer } from "#lib/schema/explorer.ts";

/** How an answer was scored, strictly and leniently, and why it missed: in a sign, a number and words. */
export function AnswerVerdict({ answer }: { answer: ShownAnswer }) {
  const t = useTranslations("answers");
  const { score, lenient, diagnosis, isRight, judgeFailed } = answer;
  const kind = verdictOf(answer);
  return (
    <p className="verdict" data-kind={kind}>
      <span className="verdict-sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <span className={isRight ? "visually-hidden" : undefined}>
        {t(`verdicts.${kind}`)}
      </span>
      {score !== null && <b>{shorten(score)}</b>}
      {lenient !== null && lenient !== score && (
        <span className="lenient" title={t("lenientTitle")}>
          {t("lenient", { score: shorten(lenient) })}
        </span>
      )}
      {diagnosis && <span className="tag">{t(`diagnoses.${diagnosis}`)}</span>}
      {judgeFailed && <span className="tag">{t("judgeFailed")}</span>}
    </p>
  );
}

const SIGNS = { right: "○", format: "△", partly: "△", wrong: "×", none: "–" };

function verdictOf({ score, lenient, isRight }: ShownAnswer) {
  if (score === null) return "none";
  if (isRight) return "right";
  if (lenient !== null && lenient > score) return "format";
  return score > 0 ? "partly" : "wrong";
}

const shorten = (score: number) => String(Number(score.toFixed(3)));
