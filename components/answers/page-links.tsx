import { useTranslations } from "next-intl";
import type { ExplorerPage } from "#lib/schema/explorer.ts";
import { answersHref } from "#lib/urls/answers-href.ts";
import type { ExplorerProps } from "./explorer-view.tsx";

interface Props extends ExplorerProps {
  page: ExplorerPage;
  place: "top" | "bottom";
}

/** Which questions of how many are on the page, and the pages beside it. */
export function PageLinks({ locale, board, params, page, place }: Props) {
  const t = useTranslations("answers");
  const { previous, next } = page;
  const href = (cursor: string) =>
    answersHref(locale, board.benchmark.id, params, { cursor });
  const isOnePage = previous === null && next === null;
  if (place === "bottom" && isOnePage) return null;
  return (
    <nav className="page-links" aria-label={t(`pages.${place}`)}>
      <p role={place === "top" ? "status" : undefined}>
        <HowMany page={page} />
      </p>
      {!isOnePage && (
        <p>
          {previous === null ? (
            <span className="quiet">{t("pages.previous")}</span>
          ) : (
            <a href={href(previous)} rel="prev nofollow">
              {t("pages.previous")}
            </a>
          )}
          {next === null ? (
            <span className="quiet">{t("pages.next")}</span>
          ) : (
            <a href={href(next)} rel="next nofollow">
              {t("pages.next")}
            </a>
          )}
        </p>
      )}
    </nav>
  );
}

function HowMany({ page }: { page: ExplorerPage }) {
  const t = useTranslations("answers");
  const { matching, total, from, rows } = page;
  if (matching === 0) return t("found.none", { total });
  const found = { from, to: from + rows.length - 1, matching, total };
  return matching === total ? t("found.all", found) : t("found.some", found);
}
