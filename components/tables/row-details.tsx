"use client";

import {
  prepareRowDetails,
  type DetailCategory,
} from "#lib/charts/prepare-row-details.ts";
import { formatDay } from "#lib/format/date.ts";
import { formatSize } from "#lib/format/size.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import type { BoardRow } from "#lib/schema/board.ts";
import { familyHref } from "#lib/urls/family-href.ts";
import { organisationHref } from "#lib/urls/organisation-href.ts";
import { reportHref } from "#lib/urls/report-href.ts";
import { scoreHref } from "#lib/urls/score-href.ts";
import type { DetailWords } from "./detail-words.ts";

interface Props {
  benchmark: Benchmark;
  row: BoardRow;
  locale: Locale;
  words: DetailWords;
}

/** What is known of a row, and each of its scores with the way to what it is made of. */
export function RowDetails({ benchmark, row, locale, words }: Props) {
  return (
    <div className="row-details">
      <dl>
        {factsOf(row, locale, words).map(([name, value, hrefOf]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value === null ? (
                <span className="quiet">{words.unknown}</span>
              ) : hrefOf ? (
                <a href={hrefOf(locale, value)}>{value}</a>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
      </dl>
      {prepareRowDetails(benchmark, row).map((axis) => (
        <section key={axis.id} aria-label={words.axes[axis.id]}>
          <h3>
            {words.axes[axis.id]}{" "}
            <ScoreLink part={axis.id} {...{ row, locale, words, ...axis }} />
          </h3>
          <ul>
            {axis.categories.map((category) => (
              <CategoryScores
                key={category.id}
                {...{ category, row, locale, words }}
              />
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a href={reportHref(locale, row.runId)}>{words.report}</a>
      </p>
    </div>
  );
}

function CategoryScores({
  category,
  ...props
}: Omit<Props, "benchmark"> & { category: DetailCategory }) {
  const { locale } = props;
  return (
    <li>
      {category.name[locale]}{" "}
      <ScoreLink part={category.id} text={category.text} {...props} />
      {category.datasets.length > 0 && (
        <ul>
          {category.datasets.map(({ id, name, text }) => (
            <li key={id}>
              {name[locale]} <ScoreLink part={id} text={text} {...props} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function ScoreLink({
  row,
  locale,
  part,
  text,
  words,
}: Omit<Props, "benchmark"> & { part: string; text: string | null }) {
  return text === null ? (
    <span className="quiet" title={words.missing}>
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">{words.missing}</span>
    </span>
  ) : (
    <a href={scoreHref(locale, row, part)}>{text}</a>
  );
}

function factsOf(
  row: BoardRow,
  locale: Locale,
  { facts, values, active }: DetailWords,
): [
  name: string,
  value: string | null,
  hrefOf?: (locale: Locale, value: string) => string,
][] {
  const day = (iso: string | null) => iso && formatDay(iso, locale);
  const country = (code: string) =>
    /^[A-Za-z]{2}$/.test(code)
      ? (new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code)
      : code;
  const size = formatSize(row.totalParametersB, row.activeParametersB, active);
  return [
    [facts.name, row.name],
    [facts.organisation, row.organisation, organisationHref],
    [facts.country, row.country && country(row.country)],
    [facts.size, size],
    [facts.baseModel, row.baseModel, familyHref],
    [facts.tuning, row.tuning && values[row.tuning]],
    [facts.licence, row.licence],
    [facts.weights, row.weights && values[row.weights]],
    [facts.released, day(row.releaseDate)],
    [facts.shots, row.shots === null ? null : `${row.shots}`],
    [facts.judge, row.judge],
    [facts.published, day(row.publishedAt)],
    [facts.source, row.attribution],
  ];
}
