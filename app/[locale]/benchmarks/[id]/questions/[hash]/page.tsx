import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { QuestionView } from "#components/answers/question-view.tsx";
import { getBenchmark } from "#lib/db/get-benchmark.ts";
import { getQuestionPage } from "#lib/db/get-question-page.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { parseAnswersParams } from "#lib/urls/answers-params.ts";
import { questionHref } from "#lib/urls/question-href.ts";
import { readAnswers } from "./read-answers.ts";

interface Props {
  params: Promise<{ locale: string; id: string; hash: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, id, hash } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const { models, marks } = parseAnswersParams(await searchParams);
  const benchmark = await getBenchmark(id);
  const page = benchmark && (await getQuestionPage(id, hash));
  if (!benchmark || !page) notFound();
  return (
    <QuestionView
      locale={locale}
      benchmark={benchmark}
      page={page}
      models={models ?? []}
      marks={marks}
      readings={readAnswers(benchmark, page)}
    />
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id, hash } = await params;
  if (!isLocale(locale)) return {};
  const benchmark = await getBenchmark(id);
  const page = benchmark && (await getQuestionPage(id, hash));
  if (!benchmark || !page) return {};
  const t = await getTranslations({ locale });
  const names = {
    dataset: page.dataset.name[locale],
    n: page.externalId ?? page.position + 1,
    benchmark: benchmark.name[locale],
  };
  const href = (to: typeof locale) => questionHref(to, id, hash);
  return {
    title: t("questionPage.title", names),
    description: t("questionPage.description", names),
    alternates: {
      canonical: href(locale),
      languages: { ja: href("ja"), en: href("en"), "x-default": href("ja") },
    },
  };
}
