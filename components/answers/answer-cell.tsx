import { useTranslations } from "next-intl";
import { itemsOf } from "#lib/answers/items-of.ts";
import { answerFormOf } from "#lib/schema/answer-form-of.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import type { AnswerDiagnosis } from "#lib/schema/diagnosis.ts";
import type { ShownAnswer } from "#lib/schema/explorer.ts";
import { AnswerReading } from "./answer-reading.tsx";
import { AnswerVerdict } from "./answer-verdict.tsx";
import { ItemDiffList } from "./item-diff.tsx";
import { LongText } from "./long-text.tsx";
import { ReadingNote } from "./reading-note.tsx";
import { ShownTextView } from "./shown-text.tsx";
import { TextDiff } from "./text-diff.tsx";

interface Props {
  answer: ShownAnswer | null;
  dataset: string;
  benchmark: Benchmark;
  /** What it is laid beside; null: shown as it is. */
  beside: string | null;
  marks: boolean;
  /** How it was read; undefined where that cannot be told. */
  reading: AnswerDiagnosis | undefined;
}

/** One model's answer: how it was scored, why it missed, and the answer itself or what differs. */
export function AnswerCell(props: Props) {
  const t = useTranslations("answers");
  const { answer, marks } = props;
  if (!answer) return <span className="quiet">{t("notAnswered")}</span>;
  return (
    <>
      <AnswerVerdict answer={answer} />
      <LongText shown={answer.output}>
        {answer.output ? (
          <Output {...props} output={answer.output} />
        ) : (
          <span className="quiet">{t("onlyJudged")}</span>
        )}
      </LongText>
      {answer.judgements.map(({ rating, judge, rationale }) => (
        <details key={`${judge} ${rating}`} className="rationale">
          <summary>
            {rating === null
              ? t("noRating", { judge })
              : t("rating", { judge, rating })}
          </summary>
          <LongText shown={rationale}>
            <ShownTextView shown={rationale} marks={marks} />
          </LongText>
        </details>
      ))}
    </>
  );
}

type OutputProps = Props & { output: NonNullable<ShownAnswer["output"]> };

/** The text, or what differs; then what was read in it. */
function Output(props: OutputProps) {
  const { output, reading, beside, marks } = props;
  if (output.kind !== "text" || output.text === "" || !reading)
    return <Difference {...props} />;
  const { text } = output;
  if (beside === null)
    return <AnswerReading output={text} reading={reading} marks={marks} />;
  return (
    <>
      <Difference {...props} />
      <ReadingNote output={text} reading={reading} />
    </>
  );
}

function Difference(props: OutputProps) {
  const { dataset: id, benchmark, beside, marks, output } = props;
  if (output.kind !== "text" || beside === null || output.text === "")
    return <ShownTextView shown={output} marks={marks} />;
  const dataset = benchmark.axes
    .flatMap((axis) => axis.categories.flatMap((each) => each.datasets))
    .find((each) => each.id === id);
  const form = dataset && answerFormOf(dataset);
  if (form?.form === "items")
    return (
      <ItemDiffList
        reference={itemsOf(beside, form.separator)}
        answer={itemsOf(output.text, form.separator)}
      />
    );
  return <TextDiff from={beside} to={output.text} whitespace={marks} />;
}
