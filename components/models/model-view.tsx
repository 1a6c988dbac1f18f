import { useTranslations } from "next-intl";
import { modelFacts } from "./model-facts.tsx";
import { FactList } from "./fact-list.tsx";
import { RunSection } from "./run-section.tsx";
import { WithdrawalList } from "./withdrawal-list.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Board } from "#lib/schema/board.ts";
import type { DatasetMisses } from "#lib/schema/misses.ts";
import type { ModelPage, Withdrawal } from "#lib/schema/model-page.ts";
import { familyHref } from "#lib/urls/family-href.ts";
import { modelsHref } from "#lib/urls/models-href.ts";

interface Props {
  locale: Locale;
  page: ModelPage;
  /** Public models made from it, directly or by way of others. */
  derivatives: number;
  /** The boards that its runs are on, by benchmark id. */
  boards: ReadonlyMap<string, Board>;
  /** Why answers missed, by run id. */
  misses: ReadonlyMap<string, readonly DatasetMisses[]>;
  /** What it had on the boards before. */
  withdrawals: readonly Withdrawal[];
}

export function ModelView(props: Props) {
  const { locale, page, boards, misses } = props;
  const t = useTranslations();
  const { model, runs } = page;
  const kind =
    model.kind === "baseline"
      ? t("table.baseline")
      : model.tuning && t(`pages.tunings.${model.tuning}`);
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <p className="eyebrow">
          <a className="text-link" href={modelsHref(locale)}>
            {t("modelsPage.title")}
          </a>
        </p>
        <h1>{model.displayName}</h1>
        <p className="subtitle">
          {model.name}
          {kind && <span className="tag">{kind}</span>}
        </p>
        {model.kind === "baseline" ? (
          <p className="lead">{t("table.baselineTitle")}</p>
        ) : (
          <FactList facts={modelFacts(model, locale, t)} />
        )}
        <p className="quiet">
          {t("modelPage.source", {
            source: model.factsSource ?? t("pages.notKnown"),
          })}{" "}
          {model.url && (
            <a className="text-link" href={model.url} rel="noopener">
              {t("modelPage.site")}
            </a>
          )}
        </p>
        <Links {...props} />
      </section>
      {runs.map((run) => {
        const board = boards.get(run.benchmarkId);
        return (
          board && (
            <RunSection
              key={run.id}
              locale={locale}
              board={board}
              run={run}
              misses={misses.get(run.id) ?? []}
            />
          )
        );
      })}
      <WithdrawalList locale={locale} withdrawals={props.withdrawals} />
    </main>
  );
}

/** To what was made from the model, and to its runs on this page. */
function Links({ locale, page, boards, derivatives }: Props) {
  const t = useTranslations("modelPage");
  const { model, runs } = page;
  return (
    <>
      {derivatives > 0 && (
        <p className="section-links">
          <a href={familyHref(locale, model.name)}>
            {t("derivatives", { n: derivatives })}
          </a>
        </p>
      )}
      {runs.length > 1 && (
        <nav aria-label={t("runs")} className="section-links">
          {runs.map(({ id, benchmarkId, label }) => (
            <a key={id} href={`#run-${id}`}>
              {[boards.get(benchmarkId)?.benchmark.name[locale], label]
                .filter(Boolean)
                .join(" · ")}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}
