import { Fragment } from "react";
import { useTranslations } from "next-intl";
import { DifferenceSection } from "#components/charts/difference-section.tsx";
import { RadarGroup } from "#components/charts/radar-group.tsx";
import { tableBelow } from "#components/charts/radar-legend.tsx";
import { ComparedMisses } from "#components/misses/compared-misses.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { compareParts } from "#lib/charts/compare-parts.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Incomparable } from "#lib/ranking/comparability.ts";
import type { Board, BoardRow } from "#lib/schema/board.ts";
import type { DatasetMisses } from "#lib/schema/misses.ts";
import { minCompared } from "#lib/urls/compare-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { AddModel } from "./add-model.tsx";
import { ComparabilityNotes } from "./comparability-notes.tsx";
import { ComparedFacts } from "./compared-facts.tsx";
import { PartTable } from "./part-table.tsx";

export interface CompareProps {
  locale: Locale;
  board: Board;
  rows: BoardRow[];
  incomparable: Incomparable[];
  /** Why answers missed, by run id. */
  misses: ReadonlyMap<string, readonly DatasetMisses[]>;
}

export function CompareView(props: CompareProps) {
  const t = useTranslations("comparePage");
  const { locale, board, rows } = props;
  const { benchmark } = board;
  const enough = rows.length >= minCompared;
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <p className="eyebrow">{t("eyebrow")}</p>
        <h1>
          {enough
            ? rows.map(({ key, displayName }, at) => (
                <Fragment key={key}>
                  {at > 0 && t("and")}
                  <span className="whole">{displayName}</span>
                </Fragment>
              ))
            : t("title")}
        </h1>
        <p className="section-links">
          <a href={`${localePath(locale)}?benchmark=${benchmark.id}`}>
            {t("board", { benchmark: benchmark.name[locale] })}
          </a>
        </p>
        <AddModel {...props} />
        {!enough && <Notice level={2} title={t("fewTitle")} text={t("few")} />}
      </section>
      {enough && <Comparison {...props} />}
    </main>
  );
}

function Comparison(props: CompareProps) {
  const t = useTranslations("comparePage");
  const { locale, board, rows } = props;
  const { benchmark } = board;
  const named = rows.map(({ key, displayName: name, parts }) => ({
    key,
    name,
    parts,
  }));
  return (
    <>
      <section className="page section" aria-labelledby="comparable">
        <h2 id="comparable">{t("comparable")}</h2>
        <ComparabilityNotes {...props} />
      </section>
      <section className="page section" aria-labelledby="facts">
        <h2 id="facts">{t("facts")}</h2>
        <ComparedFacts {...props} />
      </section>
      <section className="page section" aria-labelledby="categories">
        <h2 id="categories">{t("categories")}</h2>
        <p className="section-lead">{t("lead")}</p>
        <div className="run-layout" data-below={tableBelow(rows.length)}>
          <RadarGroup benchmark={benchmark} locale={locale} rows={named} />
          <PartTable
            caption={t("table", { name: t("categories") })}
            parts={compareParts(benchmark, rows, "category")}
            level="category"
            {...props}
          />
        </div>
        <DifferenceSection benchmark={benchmark} locale={locale} rows={named} />
      </section>
      <ComparedMisses {...props} />
      <section className="page section" aria-labelledby="datasets">
        <h2 id="datasets">{t("datasets")}</h2>
        <PartTable
          caption={t("table", { name: t("datasets") })}
          parts={compareParts(benchmark, rows, "dataset")}
          level="dataset"
          {...props}
        />
      </section>
    </>
  );
}
