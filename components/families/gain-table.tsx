import { useTranslations } from "next-intl";
import { ScoreText } from "#components/models/score-text.tsx";
import { DataTable } from "#components/tables/data-table.tsx";
import type { FamilyGain, Gain } from "#lib/charts/prepare-family.ts";
import { hasOverall, scoredAxes } from "#lib/charts/scored-axes.ts";
import { formatGain } from "#lib/format/gain.ts";
import { modelHref } from "#lib/urls/model-href.ts";
import type { FamilyProps } from "./family-view.tsx";
import { PairNotes } from "./pair-notes.tsx";

interface Column {
  id: string;
  name: string;
  scale: { min: number; max: number };
}

/** One row per derivative: overall, axes and categories, each with its gain or loss and the score itself. */
export function GainTable(props: FamilyProps) {
  const t = useTranslations("familyPage");
  const { board, gains } = props;
  const columns = useColumns(props);
  return (
    <DataTable
      caption={t("caption", { benchmark: board.benchmark.name[props.locale] })}
      columns={[t("derivative"), ...columns.map(({ name }) => name)]}
    >
      <tbody className="gain-rows">
        {gains.map((gain) => (
          <GainRow
            key={gain.row.key}
            {...props}
            gain={gain}
            columns={columns}
          />
        ))}
      </tbody>
    </DataTable>
  );
}

function GainRow({
  gain,
  columns,
  ...props
}: FamilyProps & { gain: FamilyGain; columns: Column[] }) {
  const t = useTranslations("familyPage");
  const { row, reference } = gain;
  return (
    <tr>
      <th scope="row">
        <a className="text-link" href={modelHref(props.locale, row.slug)}>
          {row.displayName}
        </a>
        {row.label && <small> {row.label}</small>}
        <small className="gain-reference">
          {reference
            ? t("heldAgainst", {
                base: [reference.displayName, reference.label]
                  .filter(Boolean)
                  .join(" "),
              })
            : t("noReference")}
        </small>
        <PairNotes {...props} gain={gain} />
      </th>
      {columns.map(({ id, scale }) => (
        <td key={id}>
          <GainCell
            gain={id === "overall" ? gain.overall : gain.gains.get(id)}
            scale={scale}
          />
        </td>
      ))}
    </tr>
  );
}

function GainCell(props: { gain: Gain | undefined; scale: Column["scale"] }) {
  const { gain, scale } = props;
  const t = useTranslations("familyPage");
  const by = formatGain(gain?.difference ?? null, scale);
  const kind =
    gain?.better === true ? "up" : gain?.better === false ? "down" : undefined;
  return (
    <>
      {by !== null && (
        <b className="gain" data-kind={kind}>
          {by}
          {kind && (
            <span className="visually-hidden"> {t(`kinds.${kind}`)}</span>
          )}
        </b>
      )}
      <small>
        <ScoreText value={gain?.value} scale={scale} />
      </small>
    </>
  );
}

function useColumns({ board, locale }: FamilyProps): Column[] {
  const t = useTranslations();
  const { benchmark } = board;
  const overall = {
    id: "overall",
    name: t("axis.overall"),
    scale: { min: 0, max: 1 },
  };
  const axes = scoredAxes(benchmark);
  return [
    ...(hasOverall(benchmark) ? [overall] : []),
    ...axes.flatMap((axis) => [
      { id: axis.id, name: t(`axis.${axis.id}`), scale: axis.scale },
      ...axis.parts.map(({ id, name, scale }) => ({
        id,
        name: name[locale],
        scale,
      })),
    ]),
  ];
}
