import { createTranslator } from "next-intl";
import { defaultLocale, locales, type Locale } from "../i18n/locales.ts";
import { messages } from "../i18n/messages.ts";
import { kindKey } from "../schema/notification.ts";
import type { UserNotification } from "../schema/notification.ts";
import { localePath } from "../urls/locale-path.ts";
import { notificationHref } from "../urls/notification-href.ts";
import type { Mail } from "./send-mail.ts";

/**
 * What a user is told of, as a message in their language; in Japanese, then in English, where that is not known.
 * @param site the address that links begin with, without a final slash
 */
export function notificationMail(
  { to, language, news }: Addressed,
  site: string,
): Mail {
  const languages = language === null ? locales : [language];
  const texts = languages.map((locale) => textOf(locale, news, site));
  const subject = headlineOf(language ?? defaultLocale, news);
  return {
    to,
    subject: `[Kurabe] ${subject}`,
    text: `${texts.join("\n\n--\n\n")}\n`,
  };
}

interface Addressed {
  to: string;
  language: Locale | null;
  news: UserNotification;
}

function textOf(locale: Locale, news: UserNotification, site: string): string {
  const t = createTranslator({ locale, messages: messages[locale] });
  const settings = localePath(locale, "/notifications");
  return [
    headlineOf(locale, news),
    ...(news.words === undefined ? [] : [quoted(news.words)]),
    site + notificationHref(locale, news),
    t("notifications.mailWhy", { site: site + settings }),
  ].join("\n\n");
}

function headlineOf(locale: Locale, news: UserNotification): string {
  const t = createTranslator({ locale, messages: messages[locale] });
  return t(`notifications.kinds.${kindKey(news.kind)}`, {
    model: oneLine(news.model),
  });
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").slice(0, 100);

const quoted = (text: string) =>
  text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
