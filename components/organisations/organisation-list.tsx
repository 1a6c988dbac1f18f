import { useTranslations } from "next-intl";
import { countryName } from "#components/models/model-facts.tsx";
import { DataTable } from "#components/tables/data-table.tsx";
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
            caption={t("listTitle")}
            columns={[
              t("organisation"),
              t("country"),
              t("models"),
              t("bestRank", { benchmark: props.benchmark }),
              t("newest"),
            ]}
          >
            <tbody>
              {organisations.map((organisation) => (
                <Row
                  key={organisation.slug}
                  locale={locale}
                  organisation={organisation}
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
      <td>{country === null ? "–" : countryName(country, locale)}</td>
      <td>{models.length}</td>
      <td>
        {best === null ? (
          "–"
        ) : (
          <>
            {t("rankOf", { rank: best.rank, of: best.of })}{" "}
            <a className="text-link" href={modelHref(locale, best.row.slug)}>
              {best.row.displayName}
            </a>
          </>
        )}
      </td>
      <td>{newest === null ? "–" : formatDay(newest, locale)}</td>
    </tr>
  );
}
