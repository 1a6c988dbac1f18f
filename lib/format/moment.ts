/** A moment to the minute in the reader's language, in Japan's time: 2026/11/24 12:34, 24/11/2026, 12:34. Takes an ISO instant. */
export function formatMoment(iso: string, locale: "ja" | "en"): string {
  return formatters[locale].format(new Date(iso));
}

const options = {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "Asia/Tokyo",
} as const;
const formatters = {
  ja: new Intl.DateTimeFormat("ja-JP", options),
  en: new Intl.DateTimeFormat("en-GB", options),
};
