"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { userAction } from "#lib/auth/guarded-action.ts";
import { currentViewer } from "#lib/auth/viewer.ts";
import { getNotification } from "#lib/db/list-notifications.ts";
import { setNotificationsRead } from "#lib/db/set-notifications-read.ts";
import { locales } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { notificationHref } from "#lib/urls/notification-href.ts";

const all = z.object({ locale: z.enum(locales) });

export const markAllRead = userAction(all, async ({ locale }) => {
  const viewer = (await currentViewer()) ?? notFound();
  await setNotificationsRead(viewer, "all");
  redirect(localePath(locale, "/notifications"));
});

export const openNews = userAction(
  all.extend({ id: z.uuid() }),
  async ({ locale, id }) => {
    const viewer = (await currentViewer()) ?? notFound();
    const news = (await getNotification(viewer, id)) ?? notFound();
    await setNotificationsRead(viewer, { id });
    redirect(notificationHref(locale, news));
  },
);
