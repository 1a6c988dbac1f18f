import { useTranslations } from "next-intl";
import { ListTable } from "#components/tables/list-table.tsx";
import { shadowRank } from "#lib/charts/shadow-rank.ts";
import type { RunResultPage } from "#lib/db/get-run-result.ts";
import { runName } from "#lib/format/run-name.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";

interface Props {
  locale: Locale;
  runId: string;
  result: RunResultPage;
}

/** Where the run would stand among the public ones, for who may read it alone. */
export function Shadow({ locale, runId, result }: Props) {
  const t = useTranslations("uploadResult");
  const { board, supersedesId } = result;
  const shadow = shadowRank(board.rows, runId, supersedesId);
  return (
    <section className="section" aria-labelledby="shadow">
      <h2 id="shadow">{t("shadow")}</h2>
      {shadow === null ? (
        <p>{t("shadowNone")}</p>
      ) : (
        <>
          <p className="shadow-figure">
            {t("shadowRank", {
              rank: shadow.rank,
              of: shadow.of,
              score: shadow.overall.toFixed(4),
            })}
          </p>
          <ListTable
            narrow
            caption={t("shadowCaption")}
            columns={[t("rank"), t("model"), t("overall")]}
          >
            <tbody>
              {shadow.around.map(({ row, rank, isThis }) => (
                <tr key={row.runId} aria-current={isThis ? "true" : undefined}>
                  <td className="figure">{rank}</td>
                  <th scope="row">
                    {runName(row)}
                    {isThis ? <small>{t("this")}</small> : null}
                  </th>
                  <td className="figure">{row.overall?.toFixed(4)}</td>
                </tr>
              ))}
            </tbody>
          </ListTable>
        </>
      )}
      <p className="quiet">
        {t("shadowLead")}{" "}
        <a
          className="link"
          href={`${localePath(locale)}?benchmark=${board.benchmark.id}`}
        >
          {board.benchmark.name[locale]}
        </a>
      </p>
    </section>
  );
}
