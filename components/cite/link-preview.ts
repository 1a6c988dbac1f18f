import type { Metadata } from "next";
import type { Locale } from "#lib/i18n/locales.ts";
import { pictureHref } from "#lib/urls/export-href.ts";
import { pictureSize } from "./board-picture.tsx";

interface Preview {
  locale: Locale;
  siteName: string;
  title: string;
  /** The page's own address. */
  url: string;
  /** The board whose picture is shown, where there is one, the rows that stand out in it, and what the picture is. */
  board?:
    { id: string; models?: readonly string[]; alt: string } | null | undefined;
}

/** What other sites show of a link to a page: its title, and the picture of a board. */
export function linkPreview({
  board,
  ...page
}: Preview): Pick<Metadata, "openGraph" | "twitter"> {
  const openGraph = { type: "website", ...page } as const;
  if (!board) return { openGraph };
  const picture = {
    url: pictureHref(board.id, board.models),
    ...pictureSize,
    alt: board.alt,
  };
  return {
    openGraph: { ...openGraph, images: [picture] },
    twitter: { card: "summary_large_image" },
  };
}
