import { useTranslations } from "next-intl";
import { localePath } from "#lib/urls/locale-path.ts";
import { boardFields, boardHref } from "#lib/urls/board-href.ts";
import type { BoardProps } from "./board-page.tsx";

const sizes = ["all", "sllm"] as const;

/** Search and size filter: a GET form and links, so that both work without JavaScript. */
export function BoardToolbar({ board, locale, params, view }: BoardProps) {
  const t = useTranslations("toolbar");
  const filtered = params.q !== "" || params.size !== "all";
  return (
    <div className="toolbar">
      <search className="search">
        <form action={localePath(locale)} data-soft="">
          {boardFields(params, { q: "" }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input
            key={params.q}
            type="search"
            name="q"
            defaultValue={params.q}
            placeholder={t("placeholder")}
            aria-label={t("search")}
            maxLength={200}
          />
          <button type="submit">{t("submit")}</button>
        </form>
      </search>
      <nav className="segments" aria-label={t("size")}>
        {sizes.map((size) => (
          <a
            key={size}
            href={boardHref(locale, params, { size })}
            aria-current={params.size === size ? "true" : undefined}
            data-soft=""
          >
            {t(size)}
          </a>
        ))}
      </nav>
      <output className="shown">
        {t("shown", { shown: view.rows.length, total: board.rows.length })}
        {filtered && (
          <a
            href={boardHref(locale, params, { q: "", size: "all" })}
            data-soft=""
          >
            {t("reset")}
          </a>
        )}
      </output>
      {params.size === "sllm" && (
        <p className="toolbar-note">
          {t("sllmRule")}{" "}
          {view.unknownSizes > 0 &&
            t("unknownSizes", { count: view.unknownSizes })}
        </p>
      )}
    </div>
  );
}
