import { getRequestConfig } from "next-intl/server";
import { defaultLocale, isLocale } from "./locales.ts";
import { messages } from "./messages.ts";

/** What next-intl needs for a request: its language, from the path's first segment. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isLocale(requested) ? requested : defaultLocale;
  return { locale, messages: messages[locale], timeZone: "Asia/Tokyo" };
});
