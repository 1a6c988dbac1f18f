import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { requireUser } from "#lib/auth/session.ts";
import { getTeam } from "#lib/db/get-team.ts";
import { uuidV7 } from "#lib/db/uuid-v7.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { signInHref } from "#lib/urls/sign-in-href.ts";
import { DeleteForm } from "./delete-form.tsx";
import { InvitationList } from "./invitation-list.tsx";
import { LeaveForm } from "./leave-form.tsx";
import { MemberList } from "./member-list.tsx";
import { RenameForm } from "./rename-form.tsx";
import "#components/account/account.css";

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const next = localePath(locale, `/teams/${slug}`);
  const user = await requireUser(signInHref(locale, { next }));
  const team = await getTeam(slug, user.id);
  if (!team) notFound();
  const t = await getTranslations({ locale, namespace: "teams" });
  const isOwner = team.role === "owner";
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <div className="page-heading">
        <h1>{team.name}</h1>
        <p className="quiet">
          {t("yourRole", { role: t(`roles.${team.role}`) })}{" "}
          {t(`roleLeads.${team.role}`)}
        </p>
      </div>
      <MemberList locale={locale} team={team} ownId={user.id} />
      {isOwner ? (
        <InvitationList locale={locale} team={team} nextId={uuidV7()} />
      ) : null}
      {isOwner ? <RenameForm locale={locale} team={team} /> : null}
      <LeaveForm locale={locale} team={team} ownId={user.id} />
      {isOwner ? <DeleteForm locale={locale} team={team} /> : null}
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "teams" });
  return { title: t("title"), robots: { index: false, follow: false } };
}
