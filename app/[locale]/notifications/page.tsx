import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { z } from "zod";
import { Notice } from "#components/ui/notice.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import {
  listNotifications,
  notificationsShown,
} from "#lib/db/list-notifications.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { signInHref } from "#lib/urls/sign-in-href.ts";
import { markAllRead } from "./actions.ts";
import { NewsList } from "./news-list.tsx";
import "#components/account/account.css";
import "#components/review/review.css";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const pageSchema = z.coerce.number().int().min(1).max(10_000).catch(1);

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const here = localePath(locale, "/notifications");
  const viewer = await requireViewer(signInHref(locale, { next: here }));
  const page = pageSchema.parse((await searchParams)["page"]);
  const { news, total, unread } = await listNotifications(viewer, page);
  const pages = Math.ceil(total / notificationsShown);
  const t = await getTranslations({ locale, namespace: "notifications" });
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <div className="page-heading">
        <h1>{t("title")}</h1>
        <p className="quiet">{t("unread", { count: unread })}</p>
        {unread > 0 && (
          <form action={markAllRead}>
            <input type="hidden" name="locale" value={locale} />
            <button type="submit" className="button button-quiet">
              {t("markAll")}
            </button>
          </form>
        )}
      </div>
      {news.length === 0 ? (
        <Notice level={2} title={t("emptyTitle")} text={t("empty")} />
      ) : (
        <NewsList locale={locale} news={news} />
      )}
      {pages > 1 && (
        <nav className="page-links" aria-label={t("pages")}>
          {page > 1 && (
            <a className="link" href={`${here}?page=${page - 1}`}>
              {t("newer")}
            </a>
          )}
          <span className="count">
            {page} / {pages}
          </span>
          {page < pages && (
            <a className="link" href={`${here}?page=${page + 1}`}>
              {t("older")}
            </a>
          )}
        </nav>
      )}
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "notifications" });
  return { title: t("title"), robots: { index: false, follow: false } };
}
