import { useTranslations } from "next-intl";
import { runName } from "#lib/format/run-name.ts";
import type { Incomparable } from "#lib/ranking/comparability.ts";
import { evidenceSchema } from "#lib/schema/evidence.ts";
import type { CompareProps } from "./compare-view.tsx";

/** In what the runs are not strictly comparable, and who has which; or that nothing speaks against it. */
export function ComparabilityNotes(props: CompareProps) {
  const t = useTranslations("comparePage");
  const { board, rows, incomparable } = props;
  const published = board.benchmark.rules.kind === "published";
  return (
    <>
      {published && <p className="section-lead">{t("published")}</p>}
      {!published && incomparable.length === 0 && (
        <p className="section-lead">{t("allAgree")}</p>
      )}
      {incomparable.length > 0 && (
        <ul className="warnings">
          {incomparable.map((each) => (
            <Warning key={each.aspect} incomparable={each} rows={rows} />
          ))}
        </ul>
      )}
    </>
  );
}

function Warning({
  incomparable: { aspect, kind, groups },
  rows,
}: {
  incomparable: Incomparable;
  rows: CompareProps["rows"];
}) {
  const t = useTranslations("comparePage");
  const names = (keys: readonly string[]) =>
    rows
      .filter(({ key }) => keys.includes(key))
      .map(runName)
      .join(t("and"));
  return (
    <li data-kind={kind}>
      <strong>{t(`kinds.${kind}`, { aspect: t(`aspects.${aspect}`) })}</strong>
      <ul>
        {groups.map(({ value, keys }) => (
          <li key={`${value}`}>
            {names(keys)}
            {": "}
            <GroupValue value={value} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function GroupValue({ value }: { value: string | null }) {
  const t = useTranslations();
  if (value === null) return <>{t("comparePage.notSaid")}</>;
  const evidence = evidenceSchema.safeParse(value);
  if (evidence.success) return <>{t(`evidence.${evidence.data}`)}</>;
  return <code>{value.length > 20 ? `${value.slice(0, 12)}…` : value}</code>;
}
