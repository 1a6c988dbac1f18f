import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import type { AnswerDiagnosis } from "#lib/schema/diagnosis.ts";
import type {
  AnswerGroup,
  QuestionPage,
  QuestionTurn,
} from "#lib/schema/question-page.ts";
import { answersBehind } from "#lib/urls/answers-href.ts";
import { benchmarkHref } from "#lib/urls/benchmark-href.ts";
import { questionHref } from "#lib/urls/question-href.ts";
import { AnswerGroups } from "./answer-groups.tsx";
import { Conversation } from "./conversation.tsx";
import { ReportAnswer } from "./report-answer.tsx";
import { SentPrompts } from "./sent-prompts.tsx";
import { ShownTextView } from "./shown-text.tsx";

export interface QuestionProps {
  locale: Locale;
  benchmark: Benchmark;
  page: QuestionPage;
  /** Board keys that come first. */
  models: string[];
  marks: boolean;
  /** How groups of equal answers were read, where that can be told. */
  readings: ReadonlyMap<AnswerGroup, AnswerDiagnosis>;
}

/** One question: what was asked, what everybody answered, and how they were asked. */
export function QuestionView(props: QuestionProps) {
  const t = useTranslations("questionPage");
  const { locale, benchmark, page, models } = props;
  const isDialogue = page.dataset.metric === "judge_rating";
  const name = page.dataset.name[locale];
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <p className="eyebrow">{benchmark.name[locale]}</p>
        <h1>
          {t("heading", {
            dataset: name,
            n: page.externalId ?? page.position + 1,
          })}
        </h1>
        <p className="subtitle">
          {t("metric")} <code>{page.dataset.metric}</code>
        </p>
        <nav className="section-links" aria-label={t("nearby")}>
          {page.previous !== null && (
            <a
              href={questionHref(locale, benchmark.id, page.previous, models)}
              rel="prev"
            >
              {t("previous")}
            </a>
          )}
          {page.next !== null && (
            <a
              href={questionHref(locale, benchmark.id, page.next, models)}
              rel="next"
            >
              {t("next")}
            </a>
          )}
          <a
            href={answersBehind(locale, benchmark.id, models, {
              dataset: page.dataset.id,
            })}
          >
            {t("all", { dataset: name })}
          </a>
          <a href={benchmarkHref(locale, benchmark.id)}>{t("method")}</a>
        </nav>
      </section>
      {isDialogue ? (
        <Conversation {...props} />
      ) : (
        page.turns.map((turn) => (
          <TurnSection key={turn.turn} {...props} turn={turn} />
        ))
      )}
      <SentPrompts {...props} />
      <ReportAnswer {...props} />
    </main>
  );
}

function TurnSection(props: QuestionProps & { turn: QuestionTurn }) {
  const t = useTranslations("questionPage");
  const { turn, page, marks, locale } = props;
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const id = `turn-${turn.turn}`;
  return (
    <section className="page section question-turn" aria-labelledby={id}>
      <h2 id={id}>
        {page.turns.length > 1 ? t("turn", { turn: turn.turn }) : t("asked")}
      </h2>
      <div className="asked">
        <ShownTextView shown={turn.question} marks={marks} />
      </div>
      <dl className="fact-list">
        <div>
          <dt>{t("reference")}</dt>
          <dd>
            <ShownTextView shown={turn.reference} marks={marks} />
          </dd>
        </div>
        {turn.stats && (
          <div>
            <dt>{t("difficulty")}</dt>
            <dd>
              {t("rightShare", {
                share: percent.format(turn.stats.right),
                n: turn.stats.n,
              })}
            </dd>
          </div>
        )}
        {turn.stats && turn.stats.discrimination !== null && (
          <div>
            <dt>{t("discrimination")}</dt>
            <dd>{turn.stats.discrimination.toFixed(2)}</dd>
          </div>
        )}
      </dl>
      {turn.stats?.isUnsolved && <p>{t("unsolved")}</p>}
      {turn.stats?.suspect && (
        <p>
          {t("suspect", { share: percent.format(turn.stats.suspect.share) })}
        </p>
      )}
      <h3>{t("answers", { n: turn.groups.flatMap((g) => g.runs).length })}</h3>
      <AnswerGroups {...props} turn={turn} />
    </section>
  );
}
