import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale, getTranslations } from "next-intl/server";
import { Suspense, type ReactNode } from "react";
import { SiteFooter } from "#components/site/site-footer.tsx";
import { SiteHeader } from "#components/site/site-header.tsx";
import { ErrorWordsProvider } from "#components/ui/error-words.tsx";
import { RareGlyphs } from "#components/ui/rare-glyphs.tsx";
import { SoftNavigation } from "#components/ui/soft-navigation.tsx";
import { beforePaint } from "#components/site/before-paint.ts";
import { messages } from "#lib/i18n/messages.ts";
import { publicUrl } from "#lib/env.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { AnnouncementBar } from "./announcement-bar.tsx";
import "../globals.css";

// The one that the styles name.
const siteFont = new URL(
  "../../components/ui/fonts/noto-sans-jp-site.woff2",
  import.meta.url,
).href;

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfbf9" },
    { media: "(prefers-color-scheme: dark)", color: "#121518" },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "site" });
  return {
    metadataBase: new URL(publicUrl()),
    title: { default: t("name"), template: `%s | ${t("name")}` },
    description: t("description"),
    icons: { icon: "/favicon.svg" },
  };
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: beforePaint(siteFont) }} />
      </head>
      <body>
        <SiteHeader locale={locale} />
        <AnnouncementBar locale={locale} />
        <SoftNavigation>
          <ErrorWordsProvider words={messages[locale].error}>
            {children}
          </ErrorWordsProvider>
        </SoftNavigation>
        <SiteFooter locale={locale} />
        <Suspense>
          <RareGlyphs />
        </Suspense>
      </body>
    </html>
  );
}
