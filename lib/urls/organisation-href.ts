import type { Locale } from "../i18n/locales.ts";
import { modelSlug } from "../schema/model-slug.ts";
import { localePath } from "./locale-path.ts";

/** The address of the page about an organisation, by its name. */
export function organisationHref(locale: Locale, name: string): string {
  const slug = encodeURIComponent(modelSlug(name));
  return localePath(locale, `/organisations/${slug}`);
}
