/** The pages that every page leads to, in the order of the header. */
export const siteLinks = [
  { id: "ranking", path: "/" },
  { id: "models", path: "/models" },
  { id: "compare", path: "/compare" },
  { id: "families", path: "/families" },
  { id: "organisations", path: "/organisations" },
  { id: "benchmarks", path: "/benchmarks" },
  { id: "changelog", path: "/changelog" },
  { id: "method", path: "/method" },
  { id: "about", path: "/about" },
] as const;

export type SiteLinkId = (typeof siteLinks)[number]["id"];
