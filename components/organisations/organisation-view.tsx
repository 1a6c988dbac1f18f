import { useTranslations } from "next-intl";
import { FactList } from "#components/models/fact-list.tsx";
import { countryName } from "#components/models/model-facts.tsx";
import { DataTable } from "#components/tables/data-table.tsx";
import { FactCell } from "#components/tables/fact-cell.tsx";
import { bestRanks, bestOf, type BestRank } from "#lib/charts/best-ranks.ts";
import type { Organisation } from "#lib/charts/organisations.ts";
import { prepareTimeline } from "#lib/charts/prepare-timeline.ts";
import { formatDay } from "#lib/format/date.ts";
import { formatSize } from "#lib/format/size.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Board } from "#lib/schema/board.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { modelHref } from "#lib/urls/model-href.ts";
import { Timeline } from "./timeline.tsx";

export interface OrganisationProps {
  locale: Locale;
  organisation: Organisation;
  /** The boards that its models are on, in the order of the switch. */
  boards: Board[];
}

/** An organisation: its models, where the best of them stand, and how its scores went over time. */
export function OrganisationView(props: OrganisationProps) {
  const t = useTranslations("organisationPage");
  const { locale, organisation, boards } = props;
  const { name, models } = organisation;
  const slugs = models.map(({ slug }) => slug);
  const ranks = boards.map((board) => ({ board, ranks: bestRanks(board) }));
  const charts = boards.flatMap((board) => {
    const chart = prepareTimeline(board.rows, new Set(slugs));
    return chart ? [{ benchmark: board.benchmark, chart }] : [];
  });
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <p className="eyebrow">
          <a className="text-link" href={localePath(locale, "/organisations")}>
            {t("listTitle")}
          </a>
        </p>
        <h1>{name}</h1>
        <p className="lead">{t("lead", { n: models.length })}</p>
        <Standing {...props} ranks={ranks} />
      </section>
      <section className="page section" aria-labelledby="models">
        <h2 id="models">{t("models")}</h2>
        <p className="section-lead">{t("modelsLead")}</p>
        <ModelTable {...props} ranks={ranks} />
      </section>
      {charts.map(({ benchmark, chart }) => (
        <section
          key={benchmark.id}
          className="page section"
          aria-labelledby={`time-${benchmark.id}`}
        >
          <h2 id={`time-${benchmark.id}`}>
            {t("timeline", { benchmark: benchmark.name[locale] })}
          </h2>
          <Timeline chart={chart} name={name} locale={locale} />
        </section>
      ))}
    </main>
  );
}

interface RankedProps extends OrganisationProps {
  ranks: { board: Board; ranks: ReadonlyMap<string, BestRank> }[];
}

/** The best rank of its models on each board that ranks one of them. */
function Standing({ locale, organisation, ranks }: RankedProps) {
  const t = useTranslations("organisationPage");
  const { country, models } = organisation;
  const slugs = models.map(({ slug }) => slug);
  const places = ranks.flatMap(({ board, ranks: own }) => {
    const best = bestOf(own, slugs);
    if (!best) return [];
    const { rank, of, row } = best;
    const value = (
      <>
        {t("rankOf", { rank, of })}{" "}
        <a className="text-link" href={modelHref(locale, row.slug)}>
          {row.displayName}
        </a>
      </>
    );
    return [{ name: board.benchmark.name[locale], value }];
  });
  return (
    <FactList
      facts={[
        {
          name: t("country"),
          value: country === null ? null : countryName(country, locale),
        },
        ...places,
      ]}
    />
  );
}

function ModelTable(props: RankedProps) {
  const t = useTranslations();
  const { locale, organisation, ranks } = props;
  return (
    <DataTable
      stacked
      caption={t("organisationPage.caption", { name: organisation.name })}
      columns={[
        t("organisationPage.model"),
        t("organisationPage.size"),
        t("organisationPage.released"),
        ...ranks.map(({ board }) => board.benchmark.name[locale]),
      ]}
    >
      <tbody>
        {organisation.models.map((model) => (
          <tr key={model.slug}>
            <th scope="row">
              <a className="text-link" href={modelHref(locale, model.slug)}>
                {model.displayName}
              </a>
            </th>
            <FactCell label={t("organisationPage.size")}>
              {formatSize(
                model.totalParametersB,
                model.activeParametersB,
                t("table.active"),
              )}
            </FactCell>
            <FactCell kind="date" label={t("organisationPage.released")}>
              {model.releaseDate && formatDay(model.releaseDate, locale)}
            </FactCell>
            {ranks.map(({ board, ranks: own }) => (
              <FactCell
                key={board.benchmark.id}
                label={board.benchmark.name[locale]}
              >
                {standing(own.get(model.slug), model.benchmarks, board, t)}
              </FactCell>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function standing(
  best: BestRank | undefined,
  on: readonly string[],
  board: Board,
  t: ReturnType<typeof useTranslations<never>>,
) {
  if (best) {
    return t("organisationPage.place", { rank: best.rank, of: best.of });
  }
  return on.includes(board.benchmark.id) ? (
    <span className="quiet">{t("organisationPage.unranked")}</span>
  ) : null;
}
