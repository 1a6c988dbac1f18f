import { useTranslations } from "next-intl";
import type { FamilyGain } from "#lib/charts/prepare-family.ts";
import {
  comparability,
  type Incomparable,
} from "#lib/ranking/comparability.ts";
import type { FamilyProps } from "./family-view.tsx";

/** In what a derivative's run is known to differ from the one it is held against. */
export function PairNotes(props: FamilyProps & { gain: FamilyGain }) {
  const t = useTranslations();
  const differs = incomparable(props, props.gain).filter(
    ({ kind }) => kind === "differs",
  );
  if (differs.length === 0) return null;
  const names = differs.map(({ aspect }) => t(`comparePage.aspects.${aspect}`));
  return (
    <small className="pair-note">
      {t("familyPage.differs", { aspects: names.join(t("familyPage.comma")) })}
    </small>
  );
}

/** What nobody can tell of the pairs in the table, once for all of them. */
export function UnknownNotes(props: FamilyProps) {
  const t = useTranslations();
  const pairs = props.gains.filter(({ reference }) => reference !== null);
  const unknown = pairs.flatMap((gain) =>
    incomparable(props, gain).filter(({ kind }) => kind === "unknown"),
  );
  if (props.board.benchmark.rules.kind === "published") {
    return <p className="quiet">{t("comparePage.published")}</p>;
  }
  if (unknown.length === 0) return null;
  const aspects = [...Map.groupBy(unknown, ({ aspect }) => aspect)];
  return (
    <p className="quiet">
      {t("familyPage.unknown", {
        aspects: aspects
          .map(([aspect, those]) =>
            t("familyPage.ofPairs", {
              aspect: t(`comparePage.aspects.${aspect}`),
              n: those.length,
              all: pairs.length,
            }),
          )
          .join(t("familyPage.comma")),
      })}
    </p>
  );
}

function incomparable(
  { board, keys }: FamilyProps,
  { row, reference }: FamilyGain,
): Incomparable[] {
  const [own, other] = [keys.get(row.runId), keys.get(reference?.runId ?? "")];
  if (!own || !other) return [];
  return comparability(board.benchmark, [
    { key: "own", ...own },
    { key: "other", ...other },
  ]);
}
