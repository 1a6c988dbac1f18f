import { useTranslations } from "next-intl";
import { noConditions } from "#lib/charts/list-conditions.ts";
import { listPresets } from "#lib/charts/list-presets.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import type { BoardProps } from "./board-page.tsx";

/** Named views of this board as links; those that its data cannot tell are left out. */
export function ViewPresets({ board, locale, params }: BoardProps) {
  const t = useTranslations("filters");
  const here = boardHref(locale, params);
  return (
    <nav className="presets" aria-label={t("presets")}>
      {listPresets(board).map(({ id, change }) => {
        const href = boardHref(locale, params, {
          ...noConditions,
          sort: "overall",
          dir: "desc",
          ...change,
        });
        return (
          <a
            key={id}
            href={href}
            aria-current={href === here ? "true" : undefined}
            data-soft=""
          >
            {t(`presetNames.${id}`)}
          </a>
        );
      })}
    </nav>
  );
}
