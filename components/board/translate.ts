import type { useTranslations } from "next-intl";

/** The translator over all messages. */
export type Translate = ReturnType<typeof useTranslations<never>>;
