import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { linkPreview } from "#components/cite/link-preview.ts";
import { FamilyView } from "#components/families/family-view.tsx";
import { familyOf } from "#lib/charts/family-tree.ts";
import { familyBoards, prepareFamily } from "#lib/charts/prepare-family.ts";
import { getBoard } from "#lib/db/get-board.ts";
import { listBoards } from "#lib/db/list-boards.ts";
import { listComparabilityKeys } from "#lib/db/list-comparability-keys.ts";
import { listModels } from "#lib/db/list-models.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { alternates } from "#lib/urls/alternates.ts";
import { familyHref, parseFamilyParams } from "#lib/urls/family-href.ts";
import { slugOfSegment } from "#lib/urls/model-href.ts";

interface Props {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const family = await read(slug);
  if (!family) notFound();
  const choices = await listBoards();
  const boards = familyBoards(
    family,
    choices.map(({ id }) => id),
  );
  const chosen = parseFamilyParams(await searchParams);
  const id = chosen.benchmark ?? boards[0]?.id;
  const board =
    id !== undefined && boards.some((each) => each.id === id)
      ? await getBoard(id)
      : null;
  if (!board) notFound();
  const prepared = prepareFamily(board, family);
  const keys = await listComparabilityKeys(
    prepared.gains.flatMap(({ row, reference }) =>
      reference ? [row.runId, reference.runId] : [],
    ),
  );
  return (
    <FamilyView
      locale={locale}
      family={family}
      boards={choices.flatMap((choice) => {
        const found = boards.find((each) => each.id === choice.id);
        return found ? [{ ...choice, models: found.models }] : [];
      })}
      board={board}
      {...prepared}
      keys={keys}
      chosen={chosen.models}
    />
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, slug } = await props.params;
  const family = await read(slug);
  if (!isLocale(locale) || !family) return {};
  const t = await getTranslations({ locale });
  const base = family.base?.displayName ?? family.name;
  const title = t("familyPage.title", { base });
  return {
    title,
    description: t("familyPage.description", {
      base,
      n: family.members.length,
    }),
    ...linkPreview({
      locale,
      siteName: t("site.name"),
      title,
      url: familyHref(locale, family.name),
    }),
    alternates: alternates(locale, (to) => familyHref(to, family.name)),
  };
}

const read = cache(async (segment: string) => {
  const slug = slugOfSegment(segment);
  return slug === null ? null : familyOf(await listModels(), slug);
});
