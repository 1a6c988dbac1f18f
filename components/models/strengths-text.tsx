import { useTranslations } from "next-intl";
import type { PreparedModelRun } from "#lib/charts/prepare-model-run.ts";
import { fewestRanked, type PartPlacement } from "#lib/ranking/strengths.ts";

interface Props {
  run: PreparedModelRun;
  /** Names of categories by id. */
  names: ReadonlyMap<string, string>;
}

/** Where the run stands better or worse than it does overall, in sentences. */
export function StrengthsText({ run, names }: Props) {
  const t = useTranslations("modelPage");
  const { overall, strengths, weaknesses } = run;
  if (overall === null || overall.of < fewestRanked) {
    return <p className="quiet">{t("noStrengths")}</p>;
  }
  const list = (parts: readonly PartPlacement[]) =>
    parts
      .map(({ id, rank, of }) =>
        t("placed", { name: names.get(id) ?? id, rank, of }),
      )
      .join(t("comma"));
  return (
    <div className="strengths">
      <p>
        {strengths.length > 0
          ? t("strong", { parts: list(strengths) })
          : t("noneStrong")}
      </p>
      <p>
        {weaknesses.length > 0
          ? t("weak", { parts: list(weaknesses) })
          : t("noneWeak")}
      </p>
      <p className="quiet">{t("strengthRule")}</p>
    </div>
  );
}
