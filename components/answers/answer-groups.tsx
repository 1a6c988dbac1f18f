import { useTranslations } from "next-intl";
import { runName } from "#lib/format/run-name.ts";
import type { ExplorerRun } from "#lib/schema/explorer.ts";
import type { AnswerGroup, QuestionTurn } from "#lib/schema/question-page.ts";
import { modelHref } from "#lib/urls/model-href.ts";
import { AnswerReading } from "./answer-reading.tsx";
import { AnswerVerdict } from "./answer-verdict.tsx";
import type { QuestionProps } from "./question-view.tsx";
import { ShownTextView } from "./shown-text.tsx";

type Props = QuestionProps & { turn: QuestionTurn };

/** Every public run's answer; who answered alike and scored alike stands together, right ones first. */
export function AnswerGroups(props: Props) {
  const t = useTranslations("questionPage");
  const { turn } = props;
  if (turn.groups.length === 0) return <p>{t("noAnswers")}</p>;
  return (
    <ul className="answer-groups">
      {turn.groups.map((group) => (
        <li key={`${group.answerKey} ${group.score} ${group.runs[0]?.run.key}`}>
          <Group {...props} group={group} />
        </li>
      ))}
    </ul>
  );
}

function Group(props: Props & { group: AnswerGroup }) {
  const t = useTranslations("questionPage");
  const { group, marks, models, locale } = props;
  const reading = props.readings.get(group);
  const first = group.runs[0];
  if (!first) return null;
  const chosen = group.runs.filter(({ run }) => models.includes(run.key));
  const others = group.runs.filter(({ run }) => !models.includes(run.key));
  return (
    <>
      <AnswerVerdict answer={first.answer} />
      {/* oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="group-answer" tabIndex={0}>
        {reading && first.answer.output?.kind === "text" ? (
          <AnswerReading
            output={first.answer.output.text}
            reading={reading}
            marks={marks}
          />
        ) : first.answer.output ? (
          <ShownTextView shown={first.answer.output} marks={marks} />
        ) : (
          <span className="quiet">{t("noText")}</span>
        )}
      </div>
      <p className="group-runs">
        <span className="count">{t("runs", { n: group.runs.length })}</span>{" "}
        {[...chosen, ...others].map(({ run }, at) => (
          <span key={run.key}>
            {at > 0 && " · "}
            <RunName
              run={run}
              isChosen={models.includes(run.key)}
              href={modelHref(locale, run.slug)}
            />
          </span>
        ))}
      </p>
    </>
  );
}

function RunName(props: { run: ExplorerRun; isChosen: boolean; href: string }) {
  const { run, isChosen, href } = props;
  const link = (
    <a className="text-link" href={href}>
      {runName(run)}
    </a>
  );
  return isChosen ? <strong>{link}</strong> : link;
}
