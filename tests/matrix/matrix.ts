/** Points of view: who asks, and with what in hand. */
export const views = [
  "anonymous",
  "other",
  "owner",
  "team-mate",
  "reviewer",
  "admin",
  "suspended",
  "token-read",
  "token-submit",
  "forged",
] as const;
export type View = (typeof views)[number];

/** Views that bring a session's cookie; the others bring a token, or nothing. */
export const sessions: readonly View[] = [
  "other",
  "owner",
  "team-mate",
  "reviewer",
  "admin",
  "suspended",
];

const team = ["owner", "team-mate", "admin", "token-read"] as const;
const reviewed = [...team, "reviewer"] as const;

/** Where a run can be, and who may read it there. The run belongs to a team of `owner`, `team-mate` and `suspended`. */
export const states: Record<string, readonly View[]> = {
  uploading: team,
  processing: team,
  invalid: team,
  ready: team,
  unlisted: team,
  submitted: reviewed,
  changes_requested: reviewed,
  rejected: reviewed,
  withdrawn: reviewed,
  published: views,
};

/** How a thing is asked for: the page, a navigation's data, a prefetch of a part of it. */
export type Transport = "plain" | "rsc" | "prefetch" | "subrequest";

/** Something that a run could be seen by, with the file that answers. */
export type Surface = {
  route: string;
  /** With `{run}` and `{file}` for a run's ids. */
  path: string;
  transports: readonly Transport[];
} & (
  | {
      /** The same for everybody: it may tell of published runs alone. */
      kind: "public";
    }
  | {
      /** A visitor's own: it may tell them of runs that they may read. */
      kind: "own";
    }
  | {
      /** A run itself. Answers 200 to who may read it, 404 to all others; `admins`: to no others. */
      kind: "run";
      /** What it goes by: cookies, tokens, or either. */
      by: "session" | "token" | "either";
      /** Null: anybody may ask; otherwise what a token needs, and nobody without one is heard. */
      scope: "read" | null;
      only?: "admin" | "own-side";
      /** Whether it is there before there is a run. */
      beforeRun: boolean;
    }
  | {
      /** A change: for all but these views it must not happen. */
      kind: "change";
      method: "POST" | "DELETE" | "PATCH";
      may: readonly View[];
    }
);

const page: readonly Transport[] = ["plain", "rsc", "prefetch", "subrequest"];
const file: readonly Transport[] = ["plain"];
const open = (route: string, path: string, transports = page): Surface => ({
  route: `app/${route}`,
  path,
  kind: "public",
  transports,
});

const api = "app/api/v1/[[...path]]/route.ts";
const benchmark = "kurabe-mini-1";

/** The one list of everything that answers. A route that is not in it fails `tests/matrix.spec.ts`. */
export const surfaces: readonly Surface[] = [
  open("[locale]/page.tsx", `/?benchmark=${benchmark}`),
  open("[locale]/page.tsx", `/?benchmark=${benchmark}&q=canary`),
  open("[locale]/page.tsx", "/en"),
  open("[locale]/models/page.tsx", "/models"),
  open("[locale]/models/page.tsx", "/models?q=canary"),
  open("[locale]/models/[slug]/page.tsx", "/models/{model}"),
  open("[locale]/families/page.tsx", "/families"),
  open("[locale]/families/[slug]/page.tsx", "/families/{model}"),
  open("[locale]/organisations/page.tsx", "/organisations"),
  open("[locale]/organisations/[slug]/page.tsx", "/organisations/canary"),
  open(
    "[locale]/compare/page.tsx",
    `/compare?benchmark=${benchmark}&models={model}`,
  ),
  open("[locale]/benchmarks/page.tsx", "/benchmarks"),
  open("[locale]/benchmarks/[id]/page.tsx", `/benchmarks/${benchmark}`),
  open(
    "[locale]/benchmarks/[id]/answers/page.tsx",
    `/benchmarks/${benchmark}/answers?models={model}&text=canary`,
  ),
  open(
    "[locale]/benchmarks/[id]/questions/[hash]/page.tsx",
    `/benchmarks/${benchmark}/questions/{question}`,
  ),
  open("[locale]/changelog/page.tsx", "/changelog"),
  open(
    "[locale]/charts/heat-map/page.tsx",
    `/charts/heat-map?benchmark=${benchmark}`,
  ),
  open("[locale]/method/page.tsx", "/method"),
  open("[locale]/about/page.tsx", "/about"),
  open("[locale]/api-docs/page.tsx", "/api-docs"),
  open("[locale]/sign-in/page.tsx", "/sign-in"),
  open("[locale]/sign-up/page.tsx", "/sign-up"),
  open("[locale]/[...rest]/page.tsx", "/runs-of/{run}"),
  open("[locale]/page-not-found/page.tsx", "/page-not-found"),
  open(
    "[locale]/embed/[part]/route.ts",
    `/embed/ranking?benchmark=${benchmark}`,
    file,
  ),
  open("[locale]/feed.xml/route.ts", "/feed.xml", file),
  open(
    "[locale]/scatter.csv/route.ts",
    `/scatter.csv?benchmark=${benchmark}`,
    file,
  ),
  open(
    "[locale]/scatter.json/route.ts",
    `/scatter.json?benchmark=${benchmark}`,
    file,
  ),
  open("board.csv/route.ts", `/board.csv?benchmark=${benchmark}`, file),
  open("board.json/route.ts", `/board.json?benchmark=${benchmark}`, file),
  open("board.parquet/route.ts", `/board.parquet?benchmark=${benchmark}`, file),
  open("board.png/route.tsx", `/board.png?benchmark=${benchmark}`, file),
  open("board.rows/route.ts", `/board.rows?benchmark=${benchmark}`, file),
  open("health/route.ts", "/health", file),
  open("robots.ts", "/robots.txt", file),
  open("sitemap.ts", "/sitemap.xml", file),
  open("api/auth/[...nextauth]/route.ts", "/api/auth/csrf", file),
  open("api/v1/openapi.json/route.ts", "/api/v1/openapi.json", file),
  ...[
    `/ranking?benchmark=${benchmark}`,
    `/ranking?benchmark=${benchmark}&q=canary`,
    "/models?limit=500",
    "/models/{model}",
    "/runs?limit=500",
    "/runs?model={model}",
    "/benchmarks",
    `/benchmarks/${benchmark}/questions`,
    `/benchmarks/${benchmark}/questions/{question}`,
  ].map((path) => ({ ...open("", `/api/v1${path}`, file), route: api })),
  ...[
    ["account", "/account"],
    ["account/delete", "/account/delete"],
    ["account/tokens", "/account/tokens"],
    ["teams", "/teams"],
    ["teams/[slug]", "/teams/{team}"],
    ["invitations/[secret]", "/invitations/{run}"],
    ["link/[secret]", "/link/{run}"],
    ["upload", "/upload"],
    ["runs", "/runs"],
    ["runs/[id]", "/runs/{run}"],
    ["shared-runs/[secret]", "/shared-runs/{run}"],
    ["report", "/report?run={run}"],
    ["notifications", "/notifications"],
    ["review", "/review"],
    ["review/reports", "/review/reports"],
    ["review/[id]", "/review/{run}"],
    ["review/[id]/answers/[n]", "/review/{run}/answers/1"],
    ["admin", "/admin"],
    ["admin/announcements", "/admin/announcements"],
    ["admin/audit", "/admin/audit"],
    ["admin/benchmarks", "/admin/benchmarks"],
    ["admin/benchmarks/[id]", `/admin/benchmarks/${benchmark}`],
    ["admin/models", "/admin/models?q=canary"],
    ["admin/queue", "/admin/queue"],
    ["admin/runs", "/admin/runs"],
    ["admin/settings", "/admin/settings"],
    ["admin/users", "/admin/users"],
  ].map(([route, path = ""]): Surface => ({
    route: `app/[locale]/${route}/page.tsx`,
    path,
    kind: "own",
    transports: ["plain", "rsc"],
  })),
  ...[
    ["[locale]/account/export", "/account/export"],
    ["api/me", "/api/me"],
  ].map(([route, path = ""]): Surface => ({
    route: `app/${route}/route.ts`,
    path,
    kind: "own",
    transports: file,
  })),
  {
    route: "app/[locale]/admin/runs/[run]/page.tsx",
    path: "/admin/runs/{run}",
    kind: "run",
    by: "session",
    scope: null,
    only: "admin",
    beforeRun: false,
    transports: page,
  },
  ...["", "/predictions", "/judgements"].map((part): Surface => ({
    route: api,
    path: `/api/v1/runs/{run}${part}`,
    kind: "run",
    by: "token",
    scope: null,
    beforeRun: false,
    transports: ["plain", "subrequest"],
  })),
  {
    route: api,
    path: "/api/v1/uploads/{run}",
    kind: "run",
    by: "token",
    scope: "read",
    beforeRun: true,
    transports: ["plain", "subrequest"],
  },
  {
    route: "app/api/uploads/[id]/route.ts",
    path: "/api/uploads/{run}",
    kind: "run",
    by: "either",
    scope: "read",
    beforeRun: true,
    transports: ["plain", "subrequest"],
  },
  {
    route: "app/api/uploads/[id]/raw/[file]/route.ts",
    path: "/api/uploads/{run}/raw/{file}",
    kind: "run",
    by: "either",
    scope: "read",
    only: "own-side",
    beforeRun: false,
    transports: ["plain", "subrequest"],
  },
  ...(
    [
      [
        "app/api/uploads/[id]/process/route.ts",
        "POST",
        "/api/uploads/{run}/process",
      ],
      [
        "app/api/uploads/[id]/process/route.ts",
        "DELETE",
        "/api/uploads/{run}/process",
      ],
      ["app/api/uploads/[id]/route.ts", "DELETE", "/api/uploads/{run}"],
      [
        "app/api/uploads/[id]/files/[[...file]]/route.ts",
        "POST",
        "/api/uploads/{run}/files",
      ],
      [api, "POST", "/api/v1/uploads/{run}/process"],
      [api, "PATCH", "/api/v1/uploads/{run}"],
      [api, "DELETE", "/api/v1/uploads/{run}"],
    ] as const
  ).map(([route, method, path]): Surface => ({
    route,
    path,
    kind: "change",
    method,
    may: ["owner"],
    transports: file,
  })),
  {
    route: api,
    path: "/api/v1/runs/{run}/submit",
    kind: "change",
    method: "POST",
    may: ["token-submit"],
    transports: file,
  },
];

/** Routes that answer nothing about a run by its address: the file says why. */
export const withoutRuns: Record<string, string> = {
  "app/api/uploads/route.ts": "begins uploads; tests/db/uploads.spec.ts",
  "app/api/benchmarks/[id]/bank/route.ts":
    "loads questions, for admins; tests/e2e/bank-import.spec.ts",
  "app/api/uploads/[id]/events/route.ts":
    "a stream that asks getUpload at every look, as the address beside it does",
};
