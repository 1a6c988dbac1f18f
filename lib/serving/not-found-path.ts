/** Where each language's page for what is not there is made: never shown under this address. */
export const notFoundPaths = {
  ja: "/page-not-found",
  en: "/en/page-not-found",
} as const;
