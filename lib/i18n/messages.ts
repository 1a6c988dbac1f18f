import en from "./messages/en.json" with { type: "json" };
import ja from "./messages/ja.json" with { type: "json" };
import type { Locale } from "./locales.ts";

/** Everything the site says, by language; both languages have the same keys. */
export const messages: Record<Locale, typeof ja> = { ja, en };
