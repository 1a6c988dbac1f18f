import { useTranslations } from "next-intl";
import { countryName } from "#components/models/model-facts.tsx";
import { DataTable, wordColumn } from "#components/tables/data-table.tsx";
import { FactCell } from "#components/tables/fact-cell.tsx";
import { bestOf, type BestRank } from "#lib/charts/best-ranks.ts";
import type { Organisation } from "#lib/charts/organisations.ts";
import { formatDay } from "#lib/format/date.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { modelHref } from "#lib/urls/model-href.ts";
import { organisationHref } from "#lib/urls/organisation-href.ts";

interface Props {
  locale: Locale;
  organisations: readonly Organisation[];
  /** The board whose ranks are shown. */
  benchmark: string;
  /** By model slug. */
  ranks: ReadonlyMap<string, BestRank>;
  /** Models whose organisation nobody knows. */
  without: number;
}

/** Every organisation with published models, with the best rank on the main board. */
export function OrganisationList(props: Props) {
  const t = useTranslations("organisationPage");
  const { locale, organisations, ranks, without } = props;
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <h1>{t("listTitle")}</h1>
        <p className="lead">{t("listLead")}</p>
        <div className="axis-tree">
          <DataTable
            stacked
            caption={t("listTitle")}
            columns={[
              t("organisation"),
              wordColumn(t("country")),
              t("models"),
              wordColumn(t("bestRank", { benchmark: props.benchmark })),
              t("newest"),
            ]}
          >
            <tbody>
              {organisations.map((organisation) => (
                <Row
                  key={organisation.slug}
                  locale={locale}
                  organisation={organisation}
                  benchmark={props.benchmark}
                  best={bestOf(
                    ranks,
                    organisation.models.map(({ slug }) => slug),
                  )}
                />
              ))}
            </tbody>
          </DataTable>
        </div>
        {without > 0 && (
          <p className="table-notes">{t("without", { n: without })}</p>
        )}
      </section>
    </main>
  );
}

function Row(props: {
  locale: Locale;
  organisation: Organisation;
  benchmark: string;
  best: BestRank | null;
}) {
  const t = useTranslations("organisationPage");
  const { locale, organisation, best } = props;
  const { name, country, models, newest } = organisation;
  return (
    <tr>
      <th scope="row">
        <a className="text-link" href={organisationHref(locale, name)}>
          {name}
        </a>
      </th>
      <FactCell kind="text" label={t("country")}>
        {country && countryName(country, locale)}
      </FactCell>
      <FactCell label={t("models")}>{models.length}</FactCell>
      <FactCell
        kind="text"
        label={t("bestRank", { benchmark: props.benchmark })}
      >
        {best && (
          <span>
            {t("rankOf", { rank: best.rank, of: best.of })}{" "}
            <a className="text-link" href={modelHref(locale, best.row.slug)}>
              {best.row.displayName}
            </a>
          </span>
        )}
      </FactCell>
      <FactCell kind="date" label={t("newest")}>
        {newest && formatDay(newest, locale)}
      </FactCell>
    </tr>
  );
}
