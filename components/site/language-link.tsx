"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { Suspense } from "react";
import type { Locale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";

interface Props {
  locale: Locale;
  label: string;
  text: string;
}

/** The same view in the other language. */
export function LanguageLink(props: Props) {
  const other = props.locale === "ja" ? "en" : "ja";
  return (
    <nav aria-label={props.label}>
      <Suspense fallback={<Anchor {...props} href={localePath(other)} />}>
        <SameView {...props} />
      </Suspense>
    </nav>
  );
}

function SameView(props: Props) {
  const path = usePathname();
  const query = useSearchParams().toString();
  const bare = path.replace(/^\/(en|ja)(?=\/|$)/, "") || "/";
  const target = localePath(props.locale === "ja" ? "en" : "ja", bare);
  const href = query ? `${target}?${query.replaceAll("%2C", ",")}` : target;
  return <Anchor {...props} href={href} />;
}

function Anchor({ locale, text, href }: Props & { href: string }) {
  const other = locale === "ja" ? "en" : "ja";
  return (
    <a className="language-link" href={href} hrefLang={other} lang={other}>
      {text}
    </a>
  );
}
