import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["pg-boss"],
  // `npm test` checks the types, of the tests as well; a start need not.
  typescript: { ignoreBuildErrors: true },
  // Japanese has no prefix: `/x` is served by app/[locale] as `/ja/x`.
  redirects: async () => [
    { source: "/ja", destination: "/", permanent: true },
    { source: "/ja/:path*", destination: "/:path*", permanent: true },
  ],
  // Only what is made for others' pages may stand in their frames.
  headers: async () => [
    {
      source: "/((?!embed/|en/embed/).*)",
      headers: [
        { key: "Content-Security-Policy", value: "frame-ancestors 'none'" },
      ],
    },
  ],
  rewrites: async () => ({
    afterFiles: [
      { source: "/", destination: "/ja" },
      {
        source: "/:path((?!en$|en/|api/|_next/).*)",
        destination: "/ja/:path",
      },
    ],
  }),
};

export default withNextIntl(config);
