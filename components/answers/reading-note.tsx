import { useTranslations } from "next-intl";
import type { AnswerDiagnosis } from "#lib/schema/diagnosis.ts";

/** What the benchmark took for the answer and what a fair reader does, where they are not the raw text; and by which rule. */
export function ReadingNote(props: {
  output: string;
  reading: AnswerDiagnosis;
}) {
  const t = useTranslations("questionPage");
  const { output, reading } = props;
  const { read, extracted, diagnosis, evidence, steps } = reading;
  const isCut = read !== output.trim();
  const isMissed = diagnosis !== null;
  if (!isCut && !isMissed) return null;
  return (
    <p className="quiet reading">
      {isCut && (
        <span>
          {t("readAs")} <Taken text={read} />
        </span>
      )}
      {isMissed && extracted !== read && (
        <span>
          {t("extracted")} <Taken text={extracted} />
        </span>
      )}
      {isMissed && evidence && (
        <span>
          {t("rule")} <code>{evidence.rule}</code>
        </span>
      )}
      {isMissed && steps.length > 0 && (
        <span>
          {t("steps")} <code>{steps.map(({ rule }) => rule).join(" → ")}</code>
        </span>
      )}
    </p>
  );
}

/** A long answer is above it already. */
function Taken({ text }: { text: string }) {
  const t = useTranslations("questionPage");
  const characters = [...text];
  if (text === "") return <b>{t("nothing")}</b>;
  return (
    <b dir="auto">
      {characters.slice(0, MOST).join("")}
      {characters.length > MOST && "…"}
    </b>
  );
}

const MOST = 80;
