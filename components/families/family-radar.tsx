import { useTranslations } from "next-intl";
import { RadarGroup } from "#components/charts/radar-group.tsx";
import { familyRadarRows } from "#lib/charts/family-radar-rows.ts";
import type { BoardRow } from "#lib/schema/board.ts";
import { familyHref, maxDerivatives } from "#lib/urls/family-href.ts";
import { compareHref } from "#lib/urls/compare-href.ts";
import type { FamilyProps } from "./family-view.tsx";

/** The base, or whatever stands for it, against the chosen derivatives. */
export function FamilyRadar(props: FamilyProps) {
  const t = useTranslations("familyPage");
  const { locale, board, gains, chosen } = props;
  const { references, derivatives } = familyRadarRows(gains, chosen);
  const rows = [...references, ...derivatives];
  const keys = rows.map(({ key }) => key);
  return (
    <section className="page section" aria-labelledby="radar">
      <h2 id="radar">{t("radar")}</h2>
      <p className="section-lead">{t("radarLead", { max: maxDerivatives })}</p>
      <Choice {...props} shown={derivatives.map(({ key }) => key)} />
      <RadarGroup
        benchmark={board.benchmark}
        locale={locale}
        rows={rows.map((row) => ({
          key: row.key,
          name: nameOf(row),
          parts: row.parts,
        }))}
      />
      {rows.length > 1 && (
        <p className="section-links">
          <a href={compareHref(locale, board.benchmark.id, keys)}>
            {t("compare")}
          </a>
        </p>
      )}
    </section>
  );
}

/** Every derivative with a link that takes it into the radar or out of it; no JavaScript needed. */
function Choice(props: FamilyProps & { shown: string[] }) {
  const t = useTranslations("familyPage");
  const { locale, family, board, gains, shown } = props;
  const hrefWith = (models: string[]) =>
    familyHref(locale, family.name, { benchmark: board.benchmark.id, models });
  return (
    <ul className="family-choice" aria-label={t("choose")}>
      {gains.map(({ row }) => {
        const on = shown.includes(row.key);
        const others = shown.filter((key) => key !== row.key);
        const full = !on && shown.length >= maxDerivatives;
        const label = t(`picks.${on ? "remove" : "add"}`, {
          model: nameOf(row),
        });
        return (
          <li key={row.key} data-on={on || undefined}>
            {nameOf(row)}
            {!full && (
              <a
                href={hrefWith(on ? others : [...shown, row.key])}
                aria-label={label}
                data-soft=""
                rel="nofollow"
              >
                {on ? "×" : "+"}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const nameOf = ({ displayName, label }: BoardRow) =>
  [displayName, label].filter(Boolean).join(" ");
