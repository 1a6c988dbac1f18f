import { useTranslations } from "next-intl";
import { DataTable } from "#components/tables/data-table.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import type { BoardChoice } from "#lib/schema/board.ts";
import { benchmarkHref } from "#lib/urls/benchmark-href.ts";

interface Props {
  locale: Locale;
  choices: BoardChoice[];
}

/** Every benchmark with its number of published runs. */
export function BenchmarkList({ locale, choices }: Props) {
  const t = useTranslations("benchmarkPage");
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <h1>{t("listTitle")}</h1>
        <p className="lead">{t("listLead")}</p>
        <div className="axis-tree">
          <DataTable
            caption={t("listTitle")}
            columns={[t("eyebrow"), t("runs"), t("ranked")]}
          >
            <tbody>
              {choices.map(({ id, name, runs, ranked }) => (
                <tr key={id}>
                  <th scope="row">
                    <a className="text-link" href={benchmarkHref(locale, id)}>
                      {name[locale]}
                    </a>
                  </th>
                  <td>{runs}</td>
                  <td>{ranked}</td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </div>
      </section>
    </main>
  );
}
