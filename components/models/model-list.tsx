import { useTranslations } from "next-intl";
import { DataTable, wordColumn } from "#components/tables/data-table.tsx";
import { FactCell } from "#components/tables/fact-cell.tsx";
import type { FoundModels } from "#lib/charts/find-models.ts";
import { formatDay } from "#lib/format/date.ts";
import { formatSize } from "#lib/format/size.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { ListedModel } from "#lib/schema/listed-model.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { modelHref } from "#lib/urls/model-href.ts";
import { modelsHref } from "#lib/urls/models-href.ts";
import { organisationHref } from "#lib/urls/organisation-href.ts";

interface Props extends FoundModels {
  locale: Locale;
  q: string;
  /** Names of the benchmarks, by id. */
  benchmarks: ReadonlyMap<string, string>;
}

/** Every published model by name, found by a form that needs no JavaScript. */
export function ModelList(props: Props) {
  const t = useTranslations("modelsPage");
  const { locale, q, found } = props;
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <h1>{t("title")}</h1>
        <p className="lead">{t("lead")}</p>
        <search>
          <form className="add-model" action={localePath(locale, "/models")}>
            <label htmlFor="models-q">{t("search")}</label>
            <input
              id="models-q"
              name="q"
              type="search"
              defaultValue={q}
              placeholder={t("placeholder")}
            />
            <button type="submit">{t("submit")}</button>
          </form>
        </search>
        <p className="quiet">
          {q === "" ? t("all", { n: found }) : t("found", { n: found, q })}{" "}
          {q !== "" && (
            <a className="text-link" href={modelsHref(locale)}>
              {t("reset")}
            </a>
          )}
        </p>
        {found > 0 && <Table {...props} />}
        <Pages {...props} />
      </section>
    </main>
  );
}

function Table({ locale, models, benchmarks }: Props) {
  const t = useTranslations();
  return (
    <div className="axis-tree">
      <DataTable
        stacked="terse"
        caption={t("modelsPage.title")}
        columns={[
          t("organisationPage.model"),
          wordColumn(t("pages.facts.organisation")),
          t("organisationPage.size"),
          wordColumn(t("pages.facts.licence")),
          t("organisationPage.released"),
          wordColumn(t("modelsPage.benchmarks")),
        ]}
      >
        <tbody>
          {models.map((model) => (
            <Row
              key={model.slug}
              locale={locale}
              model={model}
              on={model.benchmarks.map((id) => benchmarks.get(id) ?? id)}
            />
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}

function Row(props: { locale: Locale; model: ListedModel; on: string[] }) {
  const t = useTranslations();
  const { locale, model, on } = props;
  const { organisation, releaseDate } = model;
  const size = formatSize(
    model.totalParametersB,
    model.activeParametersB,
    t("table.active"),
  );
  return (
    <tr>
      <th scope="row">
        <a className="text-link" href={modelHref(locale, model.slug)}>
          {model.displayName}
        </a>
        {model.kind === "baseline" && (
          <span className="tag">{t("table.baseline")}</span>
        )}
      </th>
      <FactCell kind="text" label={t("pages.facts.organisation")}>
        {organisation && (
          <a
            className="text-link"
            href={organisationHref(locale, organisation)}
          >
            {organisation}
          </a>
        )}
      </FactCell>
      <FactCell label={t("organisationPage.size")}>{size}</FactCell>
      <FactCell kind="text" label={t("pages.facts.licence")}>
        {model.licence}
      </FactCell>
      <FactCell kind="date" label={t("organisationPage.released")}>
        {releaseDate && formatDay(releaseDate, locale)}
      </FactCell>
      <FactCell kind="wrapped" label={t("modelsPage.benchmarks")}>
        {on.join(t("modelPage.comma"))}
      </FactCell>
    </tr>
  );
}

function Pages({ locale, q, page, pages }: Props) {
  const t = useTranslations("modelsPage");
  if (pages === 1) return null;
  return (
    <nav className="section-links" aria-label={t("pages")}>
      {page > 1 && (
        <a href={modelsHref(locale, { q, page: page - 1 })}>{t("before")}</a>
      )}
      <span className="quiet">{t("page", { page, pages })}</span>
      {page < pages && (
        <a href={modelsHref(locale, { q, page: page + 1 })}>{t("after")}</a>
      )}
    </nav>
  );
}
