import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import type { Translate } from "#components/board/translate.ts";
import { modelFacts } from "#components/models/model-facts.tsx";
import { ScoreText } from "#components/models/score-text.tsx";
import { DataTable } from "#components/tables/data-table.tsx";
import { EvidenceBadge } from "#components/tables/evidence-badge.tsx";
import { hasOverall } from "#lib/charts/scored-axes.ts";
import { rankRows } from "#lib/charts/rank-rows.ts";
import { runName } from "#lib/format/run-name.ts";
import { modelHref } from "#lib/urls/model-href.ts";
import type { CompareProps } from "./compare-view.tsx";

/** Ranks, overall scores, axes, evidence and what is known of the models, side by side. */
export function ComparedFacts(props: CompareProps) {
  const t = useTranslations();
  const { locale, rows } = props;
  const facts = rows.map((row) => modelFacts(row, locale, t));
  const known = facts[0]?.map(({ name }, at) => ({
    name,
    cells: facts.map((each) => each[at]?.value ?? null),
  }));
  return (
    <DataTable
      caption={t("comparePage.table", { name: t("comparePage.facts") })}
      columns={[
        t("comparePage.fact"),
        ...rows.map((row) => ({
          text: runName(row),
          href: modelHref(locale, row.slug),
        })),
      ]}
    >
      <tbody>
        {[...standing(props, t), ...(known ?? [])].map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={rows[at]?.key} className="fact-cell">
                {cell ?? <span className="quiet">{t("pages.notKnown")}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function standing(
  { board, rows }: CompareProps,
  t: Translate,
): { name: string; cells: ReactNode[] }[] {
  const ranks = rankRows(board.rows);
  const overall = [
    {
      name: t("modelPage.rank"),
      cells: rows.map(({ key }) => ranks.get(key) ?? "–"),
    },
    {
      name: t("axis.overall"),
      cells: rows.map(({ key, overall: value }) => (
        <ScoreText key={key} value={value} scale={{ min: 0, max: 1 }} />
      )),
    },
  ];
  const axes = board.benchmark.axes.map(({ id, scale }) => ({
    name: t(`axis.${id}`),
    cells: rows.map(({ key, axes: values }) => (
      <ScoreText key={key} value={values[id]} scale={scale} />
    )),
  }));
  const evidence = {
    name: t("columns.facts.evidence"),
    cells: rows.map(({ key, evidence: level }) => (
      <EvidenceBadge
        key={key}
        level={level}
        text={t(`evidence.${level}`)}
        title={undefined}
      />
    )),
  };
  return [...(hasOverall(board.benchmark) ? overall : []), ...axes, evidence];
}
