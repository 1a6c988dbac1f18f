import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { linkPreview } from "#components/cite/link-preview.ts";
import { OrganisationView } from "#components/organisations/organisation-view.tsx";
import { listOrganisations } from "#lib/charts/organisations.ts";
import { getBoard } from "#lib/db/get-board.ts";
import { listBoards } from "#lib/db/list-boards.ts";
import { listModels } from "#lib/db/list-models.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { alternates } from "#lib/urls/alternates.ts";
import { slugOfSegment } from "#lib/urls/model-href.ts";
import { organisationHref } from "#lib/urls/organisation-href.ts";

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const organisation = await read(slug);
  if (!organisation) notFound();
  const on = new Set(organisation.models.flatMap((each) => each.benchmarks));
  const choices = (await listBoards()).filter(({ id }) => on.has(id));
  const boards = await Promise.all(choices.map(({ id }) => getBoard(id)));
  return (
    <OrganisationView
      locale={locale}
      organisation={organisation}
      boards={boards.filter((board) => board !== null)}
    />
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const organisation = await read(slug);
  if (!isLocale(locale) || !organisation) return {};
  const { name, models } = organisation;
  const t = await getTranslations({ locale });
  return {
    title: name,
    description: t("organisationPage.description", { name, n: models.length }),
    ...linkPreview({
      locale,
      siteName: t("site.name"),
      title: name,
      url: organisationHref(locale, name),
    }),
    alternates: alternates(locale, (to) => organisationHref(to, name)),
  };
}

const read = cache(async (segment: string) => {
  const slug = slugOfSegment(segment);
  if (slug === null) return undefined;
  return listOrganisations(await listModels()).find(
    (each) => each.slug === slug,
  );
});
