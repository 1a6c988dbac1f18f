import { scriptJson } from "#lib/export/dataset-json-ld.ts";

/** What a page is about, as search engines read it. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: scriptJson(data) }}
    />
  );
}
