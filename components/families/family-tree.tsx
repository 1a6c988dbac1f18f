import { useTranslations } from "next-intl";
import { formatDay } from "#lib/format/date.ts";
import { modelHref } from "#lib/urls/model-href.ts";
import type { FamilyProps } from "./family-view.tsx";

/** Who was made from whom, as an indented list. */
export function FamilyTree({ locale, family }: FamilyProps) {
  const t = useTranslations("familyPage");
  const { base, name, members } = family;
  return (
    <ul className="family-tree" aria-label={t("tree")}>
      <li>
        {base ? (
          <a className="text-link" href={modelHref(locale, base.slug)}>
            {base.displayName}
          </a>
        ) : (
          <strong>{name}</strong>
        )}
        <span className="quiet">{t("base")}</span>
      </li>
      {members.map(({ model, depth, ancestors }) => (
        <li
          key={model.slug}
          style={{ paddingInlineStart: `${Math.min(depth, 6) * 1.25}rem` }}
        >
          <a className="text-link" href={modelHref(locale, model.slug)}>
            {model.displayName}
          </a>
          <span className="quiet">
            {[
              ancestors[0]?.displayName ?? name,
              model.organisation,
              model.releaseDate && formatDay(model.releaseDate, locale),
            ]
              .filter(Boolean)
              .map((text, at) =>
                at === 0 ? t("from", { base: `${text}` }) : text,
              )
              .join(t("comma"))}
          </span>
        </li>
      ))}
    </ul>
  );
}
