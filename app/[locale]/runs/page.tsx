import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Notice } from "#components/ui/notice.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { listBoards } from "#lib/db/list-boards.ts";
import { listMyRuns, myRunsShown } from "#lib/db/list-my-runs.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { myRunsHref, parseMyRunsParams } from "#lib/urls/runs-href.ts";
import { signInHref } from "#lib/urls/sign-in-href.ts";
import { RunFilter } from "./run-filter.tsx";
import { RunList } from "./run-list.tsx";
import "#components/account/account.css";
import "#components/upload/upload.css";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const state = parseMyRunsParams(await searchParams);
  const here = myRunsHref(locale, state);
  const viewer = await requireViewer(signInHref(locale, { next: here }));
  const runs = await listMyRuns(viewer, state.status);
  const benchmarks = await listBoards();
  const t = await getTranslations({ locale, namespace: "myRuns" });
  const upload = localePath(locale, "/upload");
  const isFiltered = state.status !== undefined;
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="page-heading">
        <h1>{t("title")}</h1>
        <a className="button" href={upload}>
          {t("new")}
        </a>
        <p className="quiet">{t("lead")}</p>
      </div>
      {runs.length > 0 || isFiltered ? (
        <RunFilter locale={locale} state={state} />
      ) : null}
      {runs.length === 0 ? (
        <Notice
          level={2}
          title={isFiltered ? t("noneTitle") : t("emptyTitle")}
          text={isFiltered ? t("none") : t("empty")}
          href={isFiltered ? myRunsHref(locale) : upload}
          action={isFiltered ? t("showAll") : t("emptyAction")}
        />
      ) : (
        <RunList locale={locale} runs={runs} benchmarks={benchmarks} />
      )}
      {runs.length === myRunsShown ? (
        <p className="quiet">{t("firstOf", { shown: myRunsShown })}</p>
      ) : null}
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "myRuns" });
  return { title: t("title"), robots: { index: false, follow: false } };
}
