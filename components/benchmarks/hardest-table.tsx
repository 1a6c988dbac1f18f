import { useTranslations } from "next-intl";
import { ScoreText } from "#components/models/score-text.tsx";
import { DataTable } from "#components/tables/data-table.tsx";
import { hardestParts } from "#lib/charts/hardest-parts.ts";
import type { BenchmarkProps } from "./benchmark-view.tsx";

/** Categories by their mean over the published LLM runs, the hardest first. */
export function HardestTable({ board, locale }: BenchmarkProps) {
  const t = useTranslations("benchmarkPage");
  const parts = hardestParts(board);
  if (parts.length === 0) return null;
  return (
    <section className="page section" aria-labelledby="hardest">
      <h2 id="hardest">{t("hardest")}</h2>
      <p className="section-lead">{t("hardestLead")}</p>
      <DataTable
        caption={t("hardestCaption")}
        columns={[t("category"), t("mean"), t("scaleEnd"), t("n")]}
      >
        <tbody>
          {parts.map(({ part, mean, n }) => (
            <tr key={part.id}>
              <th scope="row">{part.name[locale]}</th>
              <td>
                <ScoreText value={mean} scale={part.scale} />
              </td>
              <td>{part.scale.max}</td>
              <td>{n}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
