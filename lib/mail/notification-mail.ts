import { createTranslator } from "next-intl";
import { locales, type Locale } from "../i18n/locales.ts";
import { messages } from "../i18n/messages.ts";
import { kindKey } from "../schema/notification.ts";
import type { UserNotification } from "../schema/notification.ts";
import { localePath } from "../urls/locale-path.ts";
import { notificationHref } from "../urls/notification-href.ts";
import type { Mail } from "./send-mail.ts";

/**
 * What a user is told of, as a message: in Japanese, then in English.
 * @param site the address that links begin with, without a final slash
 */
export function notificationMail(
  to: string,
  news: UserNotification,
  site: string,
): Mail {
  const [ja, en] = locales.map((locale) => textOf(locale, news, site));
  const t = createTranslator({ locale: "ja", messages: messages.ja });
  const subject = t(`notifications.kinds.${kindKey(news.kind)}`, {
    model: oneLine(news.model),
  });
  return { to, subject: `[Kurabe] ${subject}`, text: `${ja}\n\n--\n\n${en}\n` };
}

function textOf(locale: Locale, news: UserNotification, site: string): string {
  const t = createTranslator({ locale, messages: messages[locale] });
  const what = t(`notifications.kinds.${kindKey(news.kind)}`, {
    model: oneLine(news.model),
  });
  const settings = localePath(locale, "/notifications");
  return [
    what,
    ...(news.words === undefined ? [] : [quoted(news.words)]),
    site + notificationHref(locale, news),
    t("notifications.mailWhy", { site: site + settings }),
  ].join("\n\n");
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").slice(0, 100);

const quoted = (text: string) =>
  text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
