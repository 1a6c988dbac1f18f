/** A day in the reader's language: 2024年12月30日, 30 December 2024. Takes an ISO date or instant; days are Japan's. */
export function formatDay(iso: string, locale: "ja" | "en"): string {
  return formatters[locale].format(new Date(iso));
}

const options = { dateStyle: "long", timeZone: "Asia/Tokyo" } as const;
const formatters = {
  ja: new Intl.DateTimeFormat("ja-JP", options),
  en: new Intl.DateTimeFormat("en-GB", options),
};
