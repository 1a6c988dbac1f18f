import type { Locale } from "#lib/i18n/locales.ts";

/** What every form about an upload sends along. */
export function HiddenFields({
  locale,
  uploadId,
}: {
  locale: Locale;
  uploadId: string;
}) {
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="uploadId" value={uploadId} />
    </>
  );
}
