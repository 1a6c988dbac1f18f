/** A signed-in person's own pages, in the header's menu. */
export const accountLinks = [
  { id: "upload", path: "/upload", forRole: undefined },
  { id: "runs", path: "/runs", forRole: undefined },
  { id: "notifications", path: "/notifications", forRole: undefined },
  { id: "review", path: "/review", forRole: "reviewer" },
  { id: "teams", path: "/teams", forRole: undefined },
  { id: "account", path: "/account", forRole: undefined },
] as const;
