import { useTranslations } from "next-intl";
import { sentence } from "#lib/format/sentence.ts";
import { sizeClasses } from "#lib/schema/board-filters.ts";
import { boardFields, boardHref } from "#lib/urls/board-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import type { BoardProps } from "./board-page.tsx";
import { ColumnChooser } from "./column-chooser.tsx";
import { CopyLink } from "./copy-link.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { FilterForm } from "./filter-form.tsx";
import { SearchField } from "./search-field.tsx";
import { ViewPresets } from "./view-presets.tsx";

/** Search and filters: GET forms and links, so that both work without JavaScript. */
export function BoardToolbar(props: BoardProps) {
  const { board, locale, params, view } = props;
  const t = useTranslations("toolbar");
  return (
    <div className="toolbar">
      <div className="toolbar-top">
        <ViewPresets {...props} />
        <output className="shown">
          {t("shown", { shown: view.rows.length, total: board.rows.length })}
        </output>
      </div>
      <search className="search">
        <form action={localePath(locale)} data-soft="live">
          {boardFields(params, { q: "" }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SearchField
            q={params.q}
            placeholder={t("placeholder")}
            label={t("search")}
          />
          <button type="submit">{t("submit")}</button>
        </form>
      </search>
      <SizeSegments {...props} />
      <FilterForm {...props} />
      <ColumnChooser {...props} />
      <ViewLink {...props} />
      <FilterChips {...props} />
      {params.size !== "all" && (
        <p className="toolbar-note">
          {params.size === "sllm" && sentence(t("sllmRule"))}
          {sentence(t("classRanks"))}
          {view.unknownSizes > 0 &&
            t("unknownSizes", { count: view.unknownSizes })}
        </p>
      )}
    </div>
  );
}

/** The size classes, and the models that are only sold: how the article that this board follows divides them. */
function SizeSegments({ board, locale, params }: BoardProps) {
  const t = useTranslations();
  const isClosed = params.filters.choices.weights?.join() === "closed";
  const segments = [
    ...sizeClasses.map((size) => ({
      key: size,
      text: t(`toolbar.sizes.${size}`),
      // "All" ends the choice of closed models too; every other class keeps it.
      change: size === "all" && isClosed ? withWeights(undefined) : { size },
      on: params.size === size && !(size === "all" && isClosed),
    })),
    ...(board.rows.some(({ weights }) => weights === "closed")
      ? [
          {
            key: "closed",
            text: t("filters.presetNames.commercial"),
            change: withWeights(["closed"]),
            on: params.size === "all" && isClosed,
          },
        ]
      : []),
  ];
  function withWeights(weights: string[] | undefined) {
    const { weights: _, ...others } = params.filters.choices;
    const choices = weights ? { ...others, weights } : others;
    return { size: "all", filters: { ...params.filters, choices } } as const;
  }
  return (
    <nav className="segments" aria-label={t("toolbar.size")}>
      {segments.map(({ key, text, change, on }) => (
        <a
          key={key}
          href={boardHref(locale, params, change)}
          aria-current={on ? "true" : undefined}
          data-soft=""
        >
          {text}
        </a>
      ))}
    </nav>
  );
}

function ViewLink({ locale, params, siteUrl }: BoardProps) {
  const t = useTranslations("copyLink");
  const address = boardHref(locale, params, { page: params.page });
  return (
    <CopyLink
      key={address}
      url={siteUrl + address}
      words={{ copy: t("copy"), done: t("done"), failed: t("failed") }}
    />
  );
}
