import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { UploadForm } from "#components/upload/upload-form.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { listBoards } from "#lib/db/list-boards.ts";
import {
  getUploadChoices,
  type UploadChoices,
} from "#lib/db/get-upload-choices.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { messages } from "#lib/i18n/messages.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { uploadHref } from "#lib/urls/runs-href.ts";
import { signInHref } from "#lib/urls/sign-in-href.ts";
import { UnfinishedList } from "./unfinished-list.tsx";
import "#components/account/account.css";
import "#components/upload/upload.css";

type Limits = UploadChoices["limits"];

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const here = localePath(locale, "/upload");
  const viewer = await requireViewer(signInHref(locale, { next: here }));
  const { replaces } = await searchParams;
  const choices = await getUploadChoices(viewer, replaces);
  const boards = await listBoards();
  const t = await getTranslations({ locale, namespace: "upload" });
  const { isOpen: _, ...limits } = choices.limits;
  const problem = problemOf(choices.limits);
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="page-heading">
        <h1>{t("title")}</h1>
        <p className="quiet">{t("lead")}</p>
      </div>
      <p className="quiet">{t("limits", limits)}</p>
      <UnfinishedList locale={locale} runs={choices.unfinished} />
      {problem === null ? (
        <>
          <noscript>
            <p className="form-problem">{t("needsScript")}</p>
          </noscript>
          <UploadForm
            words={messages[locale].upload}
            href={uploadHref(locale, "{id}")}
            benchmarks={boards.map(({ id, name }) => ({
              id,
              name: name[locale],
            }))}
            teams={choices.teams}
            models={choices.models}
            supersedes={choices.supersedes}
          />
        </>
      ) : (
        <p className="form-problem">{t(`notNow.${problem}`)}</p>
      )}
    </main>
  );
}

/** Why nothing can be begun now, before anybody tries; null where it can. */
function problemOf({ isOpen, left, mbLeft, open, now }: Limits) {
  if (!isOpen) return "closed";
  if (left === 0 || mbLeft === 0) return "noneLeft";
  return now >= open ? "tooManyOpen" : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "upload" });
  return { title: t("title"), robots: { index: false, follow: false } };
}
