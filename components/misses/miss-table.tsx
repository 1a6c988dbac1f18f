import { useTranslations } from "next-intl";
import { DataTable } from "#components/tables/data-table.tsx";
import {
  isOfFormat,
  missColumns,
  outcomes,
  type MissCounts,
} from "#lib/charts/prepare-misses.ts";
import type { AnswersFilter } from "#lib/urls/answers-href.ts";

export interface MissTableRow extends MissCounts {
  id: string;
  name: string;
  /** Exactly the questions behind one of its figures; null where no address means them. */
  href: (filter: AnswersFilter) => string | null;
}

/** The bars in numbers, misses by why; each number leads to its questions. */
export function MissTable(props: {
  caption: string;
  /** What the rows are. */
  of: string;
  rows: readonly MissTableRow[];
}) {
  const t = useTranslations();
  const { caption, of, rows } = props;
  const columns = missColumns(rows);
  const hasUnscored = rows.some(({ unscored }) => unscored > 0);
  return (
    <DataTable
      caption={caption}
      columns={[
        of,
        t("misses.answers"),
        t(`misses.outcomes.${outcomes[0]}`),
        ...columns.map((each) =>
          isOfFormat(each)
            ? t("misses.ofFormat", { name: t(`answers.diagnoses.${each}`) })
            : t(`answers.diagnoses.${each}`),
        ),
        ...(hasUnscored ? [t("misses.outcomes.unscored")] : []),
      ]}
    >
      <tbody>
        {rows.map(({ id, name, href, n, right, unscored, diagnoses }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <Count n={n} href={href({})} />
            <Count n={right} href={href({ pattern: "all-right" })} />
            {columns.map((diagnosis) => (
              <Count
                key={diagnosis}
                n={diagnoses[diagnosis] ?? 0}
                href={href({ diagnosis })}
              />
            ))}
            {hasUnscored && <Count n={unscored} href={null} />}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Count({ n, href }: { n: number; href: string | null }) {
  if (n === 0 || href === null)
    return <td className={n === 0 ? "quiet" : undefined}>{n}</td>;
  return (
    <td>
      <a className="score-link" href={href}>
        {n}
      </a>
    </td>
  );
}
