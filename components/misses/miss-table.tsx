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
  const reasons = missColumns(rows).map((each) => ({
    diagnosis: each,
    name: isOfFormat(each)
      ? t("misses.ofFormat", { name: t(`answers.diagnoses.${each}`) })
      : t(`answers.diagnoses.${each}`),
  }));
  const answers = t("misses.answers");
  const allRight = t(`misses.outcomes.${outcomes[0]}`);
  const notScored = t("misses.outcomes.unscored");
  const hasUnscored = rows.some(({ unscored }) => unscored > 0);
  return (
    <DataTable
      stacked
      caption={caption}
      columns={[
        of,
        answers,
        allRight,
        ...reasons.map(({ name }) => name),
        ...(hasUnscored ? [notScored] : []),
      ]}
    >
      <tbody>
        {rows.map(({ id, name, href, n, right, unscored, diagnoses }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <Count of={answers} n={n} href={href({})} />
            <Count
              of={allRight}
              n={right}
              href={href({ pattern: "all-right" })}
            />
            {reasons.map((reason) => (
              <Count
                key={reason.diagnosis}
                of={reason.name}
                n={diagnoses[reason.diagnosis] ?? 0}
                href={href({ diagnosis: reason.diagnosis })}
              />
            ))}
            {hasUnscored && <Count of={notScored} n={unscored} href={null} />}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** A figure; on phones, where columns become lines, it says of what. */
function Count(props: { of: string; n: number; href: string | null }) {
  const { of, n, href } = props;
  if (n === 0 || href === null)
    return (
      <td data-label={of} className={n === 0 ? "quiet" : undefined}>
        {n}
      </td>
    );
  return (
    <td data-label={of}>
      <a className="score-link" href={href}>
        {n}
      </a>
    </td>
  );
}
