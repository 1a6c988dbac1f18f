import { useTranslations } from "next-intl";
import type { TablePage } from "#lib/charts/paginate.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import type { BoardProps } from "./board-page.tsx";

/** The way to the rows that are on other pages; nothing where there is one page. */
export function TablePager({
  locale,
  params,
  page: { page, pages, from, to, total },
}: Pick<BoardProps, "locale" | "params"> & { page: TablePage }) {
  const t = useTranslations("boardTable");
  if (pages === 1) return null;
  const link = (other: number, rel: "prev" | "next", text: string) =>
    other < 1 || other > pages ? (
      <span className="quiet">{text}</span>
    ) : (
      <a
        href={boardHref(locale, params, { page: other })}
        rel={rel}
        data-soft=""
      >
        {text}
      </a>
    );
  return (
    <nav className="table-pager" aria-label={t("pages")}>
      {link(page - 1, "prev", t("previous"))}
      <span>{t("range", { from, to, total })}</span>
      {link(page + 1, "next", t("next"))}
    </nav>
  );
}
