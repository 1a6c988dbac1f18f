import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { sendReport } from "./actions.ts";

interface Props {
  locale: Locale;
  runId: string;
  subject: string;
}

/** Works without an account and without JavaScript. */
export function ReportForm({ locale, runId, subject }: Props) {
  const t = useTranslations("report");
  return (
    <form action={sendReport} className="stack">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="runId" value={runId} />
      <input type="hidden" name="subject" value={subject} />
      <label>
        {t("body")}
        <textarea
          name="body"
          required
          minLength={10}
          maxLength={5000}
          rows={6}
        />
      </label>
      <label>
        {t("contact")}
        <input name="contact" maxLength={200} autoComplete="email" />
        <small>{t("contactHint")}</small>
      </label>
      <button type="submit" className="button">
        {t("send")}
      </button>
    </form>
  );
}
