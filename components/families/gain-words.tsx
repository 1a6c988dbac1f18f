import { useTranslations } from "next-intl";
import type { FamilyGain } from "#lib/charts/prepare-family.ts";
import { formatGain } from "#lib/format/gain.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { FamilyProps } from "./family-view.tsx";

const most = 5;

/** What was gained and lost, in sentences: the first derivatives of the table. */
export function GainWords({ locale, gains }: FamilyProps) {
  const t = useTranslations("familyPage");
  const told = gains.filter(({ up, down }) => up + down > 0);
  if (told.length === 0) return null;
  return (
    <div className="strengths">
      <ul className="gain-words">
        {told.slice(0, most).map((gain) => (
          <li key={gain.row.key}>
            <b>{gain.row.displayName}</b>
            {gain.row.label && <small> {gain.row.label}</small>}
            {t("colon")}
            <Sentence gain={gain} locale={locale} />
          </li>
        ))}
      </ul>
      {told.length > most && (
        <p className="quiet">{t("moreWords", { n: told.length - most })}</p>
      )}
    </div>
  );
}

function Sentence({ gain, locale }: { gain: FamilyGain; locale: Locale }) {
  const t = useTranslations("familyPage");
  const moved = (kind: "gain" | "loss") => {
    const part = kind === "gain" ? gain.most : gain.least;
    const by = part && gain.gains.get(part.id)?.difference;
    return part && typeof by === "number"
      ? t(`most.${kind}`, {
          part: part.name[locale],
          by: formatGain(by, part.scale) ?? "",
        })
      : "";
  };
  return (
    <>
      {t("moved", { up: gain.up, down: gain.down })}
      {moved("gain")}
      {moved("loss")}
    </>
  );
}
