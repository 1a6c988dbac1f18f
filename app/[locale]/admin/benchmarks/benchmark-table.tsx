import { useTranslations } from "next-intl";
import { ListTable } from "#components/tables/list-table.tsx";
import type { ListedBenchmark } from "#lib/db/set-benchmark-retired.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { benchmarkHref } from "#lib/urls/benchmark-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { retireBenchmark } from "../actions.ts";

/** Benchmark versions with what stands on them, and the way out of the switch and back. */
export function BenchmarkTable({
  locale,
  benchmarks,
}: {
  locale: Locale;
  benchmarks: ListedBenchmark[];
}) {
  const t = useTranslations("administration.benchmarks");
  const columns = [t("name"), t("runs"), t("questions"), t("state")];
  return (
    <ListTable caption={t("caption")} columns={columns}>
      <tbody>
        {benchmarks.map(({ id, name, isRetired, ...counts }) => (
          <tr key={id}>
            <th scope="row">
              <a className="link" href={benchmarkHref(locale, id)}>
                {name[locale]}
              </a>
              <small>{id}</small>
            </th>
            <td className="figure">{counts.runs}</td>
            <td className="figure">
              {counts.withTexts} / {counts.questions}{" "}
              {/* Where only figures were published there is nothing to bring. */}
              {counts.questions > 0 && (
                <a
                  className="link"
                  href={localePath(locale, `/admin/benchmarks/${id}`)}
                >
                  {t("bank")}
                  <span className="visually-hidden"> {name[locale]}</span>
                </a>
              )}
            </td>
            <td>
              <RetireForm
                locale={locale}
                id={id}
                name={name[locale]}
                isRetired={isRetired}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </ListTable>
  );
}

function RetireForm({
  locale,
  id,
  name,
  isRetired,
}: {
  locale: Locale;
  id: string;
  name: string;
  isRetired: boolean;
}) {
  const t = useTranslations("administration.benchmarks");
  return (
    <form action={retireBenchmark} className="inline-form">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="retired" value={isRetired ? "no" : "yes"} />
      <span>{isRetired ? t("retired") : t("offered")}</span>
      <button type="submit" className="button button-quiet">
        {isRetired ? t("restore") : t("retire")}
        <span className="visually-hidden"> {name}</span>
      </button>
    </form>
  );
}
