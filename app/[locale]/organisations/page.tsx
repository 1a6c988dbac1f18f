import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { OrganisationList } from "#components/organisations/organisation-list.tsx";
import { bestRanks } from "#lib/charts/best-ranks.ts";
import { listOrganisations } from "#lib/charts/organisations.ts";
import { getBoard } from "#lib/db/get-board.ts";
import { defaultBoard, listBoards } from "#lib/db/list-boards.ts";
import { listModels } from "#lib/db/list-models.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { alternates } from "#lib/urls/alternates.ts";
import { localePath } from "#lib/urls/locale-path.ts";

interface Props {
  params: Promise<{ locale: string }>;
}

// Organisations come and go with the published runs, without a build.
export const dynamic = "force-dynamic";

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const [models, choices] = await Promise.all([listModels(), listBoards()]);
  const main = defaultBoard(choices);
  const board = main ? await getBoard(main.id) : null;
  return (
    <OrganisationList
      locale={locale}
      organisations={listOrganisations(models)}
      benchmark={main?.name[locale] ?? ""}
      ranks={board ? bestRanks(board) : new Map()}
      without={models.filter((model) => model.organisation === null).length}
    />
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "organisationPage" });
  return {
    title: t("listTitle"),
    description: t("listLead"),
    alternates: alternates(locale, (to) => localePath(to, "/organisations")),
  };
}
