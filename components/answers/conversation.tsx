import { useTranslations } from "next-intl";
import { japaneseShare } from "#lib/answers/japanese-share.ts";
import { runName } from "#lib/format/run-name.ts";
import type { ShownAnswer, ShownText } from "#lib/schema/explorer.ts";
import type { AnswerGroup, QuestionTurn } from "#lib/schema/question-page.ts";
import { modelHref } from "#lib/urls/model-href.ts";
import { questionHref } from "#lib/urls/question-href.ts";
import { AnswerText } from "./answer-text.tsx";
import type { QuestionProps } from "./question-view.tsx";
import { SafeMarkdown } from "./safe-markdown.tsx";
import { ShownTextView } from "./shown-text.tsx";

/** As many dialogues as stand side by side; the others are links that bring theirs. */
const MOST_SHOWN = 4;

type Entry = AnswerGroup["runs"][number];

/** A judged dialogue, model by model in columns: both turns, the reference, and what the judge said. */
export function Conversation(props: QuestionProps) {
  const t = useTranslations("questionPage");
  const { page, models } = props;
  const runs = runsOf(page.turns);
  const chosen = models.flatMap((key) => runs.get(key) ?? []);
  const rest = [...runs.values()].filter(
    ({ run }) => !models.includes(run.key),
  );
  const shown = [...chosen, ...rest].slice(
    0,
    Math.max(chosen.length, MOST_SHOWN),
  );
  const others = rest.filter((entry) => !shown.includes(entry));
  return (
    <>
      {page.turns.map((turn) => (
        <section
          key={turn.turn}
          className="page section question-turn"
          aria-labelledby={`turn-${turn.turn}`}
        >
          <h2 id={`turn-${turn.turn}`}>{t("turn", { turn: turn.turn })}</h2>
          <div className="asked">
            <Laid shown={turn.question} id={`question-${turn.turn}`} />
          </div>
          {turn.reference.kind === "text" && turn.reference.text !== "" && (
            <details className="more">
              <summary>{t("reference")}</summary>
              <Laid shown={turn.reference} id={`reference-${turn.turn}`} />
            </details>
          )}
          {turn.groups.length === 0 && <p>{t("noTurn")}</p>}
          <ul className="dialogues">
            {(turn.groups.length === 0 ? [] : shown).map(({ run }) => (
              <li key={run.key}>
                <Dialogue {...props} turn={turn} entry={entryOf(turn, run.key)}>
                  <a
                    className="text-link"
                    href={modelHref(props.locale, run.slug)}
                  >
                    {runName(run)}
                  </a>
                </Dialogue>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <OtherRuns {...props} others={others} shown={shown} />
    </>
  );
}

function Dialogue(
  props: QuestionProps & {
    turn: QuestionTurn;
    entry: Entry | undefined;
    children: React.ReactNode;
  },
) {
  const t = useTranslations("questionPage");
  const { turn, entry, children } = props;
  const id = `t${turn.turn}-${entry?.run.runId ?? "none"}`;
  return (
    <>
      <h3>{children}</h3>
      {entry ? (
        <>
          {entry.answer.output ? (
            <>
              <AnswerMeasures {...props} output={entry.answer.output} />
              <Laid shown={entry.answer.output} id={id} />
            </>
          ) : (
            <p className="quiet">{t("noText")}</p>
          )}
          <Judgements answer={entry.answer} />
        </>
      ) : (
        <p className="quiet">{t("notAnswered")}</p>
      )}
    </>
  );
}

function AnswerMeasures({
  output,
  locale,
}: QuestionProps & { output: ShownText }) {
  const t = useTranslations("questionPage");
  if (output.kind !== "text") return null;
  const share = japaneseShare(output.text);
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  return (
    <p className="quiet">
      {t("length", { n: output.length })}
      {share !== null &&
        ` · ${t("japanese", { share: percent.format(share) })}`}
    </p>
  );
}

function Judgements({ answer }: { answer: ShownAnswer }) {
  const t = useTranslations("questionPage");
  return answer.judgements.map((each, at) => (
    <div
      key={at}
      className="judgement"
      data-failed={each.rating === null || undefined}
    >
      <p>
        <b>
          {each.rating === null
            ? t("judgeFailed")
            : t("rating", { rating: each.rating })}
        </b>{" "}
        <small className="quiet">
          {each.judge} · {each.judgePrompt}
        </small>
      </p>
      <details className="rationale">
        <summary>{t("rationale")}</summary>
        <ShownTextView shown={each.rationale} marks={false} />
      </details>
      {each.prompt.kind === "text" && (
        <details className="rationale">
          <summary>{t("judgePrompt")}</summary>
          <AnswerText text={each.prompt.text} />
        </details>
      )}
    </div>
  ));
}

function Laid({ shown, id }: { shown: ShownText; id: string }) {
  return shown.kind === "text" && shown.text !== "" ? (
    <SafeMarkdown text={shown.text} id={id} />
  ) : (
    <p>
      <ShownTextView shown={shown} marks={false} />
    </p>
  );
}

function OtherRuns(props: QuestionProps & { others: Entry[]; shown: Entry[] }) {
  const t = useTranslations("questionPage");
  const { locale, benchmark, page, others, shown } = props;
  if (others.length === 0) return null;
  const kept = shown.map(({ run }) => run.key).slice(0, MOST_SHOWN - 1);
  return (
    <section className="page section" aria-labelledby="others">
      <h2 id="others">{t("others")}</h2>
      <ul className="other-runs">
        {others.map(({ run }) => (
          <li key={run.key}>
            <a
              className="text-link"
              href={questionHref(locale, benchmark.id, page.hash, [
                run.key,
                ...kept,
              ])}
              rel="nofollow"
            >
              {runName(run)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function runsOf(turns: readonly QuestionTurn[]): Map<string, Entry> {
  const entries = turns.flatMap((turn) =>
    turn.groups.flatMap((group) => group.runs),
  );
  return new Map(entries.map((entry) => [entry.run.key, entry]));
}

const entryOf = (turn: QuestionTurn, key: string) =>
  turn.groups.flatMap((group) => group.runs).find(({ run }) => run.key === key);
