import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Builds and serves the least page that this version of Next makes: one heading. */
export function withEmptyNext(
  work: (url: string) => Promise<void>,
): Promise<void> {
  return withNextApp(
    `import { createElement as h } from "react";\nexport default () => h("h1", null, "Hello");`,
    work,
  );
}

/**
 * Builds and serves one page by this version of Next; it resolves the project's packages.
 * @param page without types and JSX: Next transforms nothing below node_modules
 */
export async function withNextApp(
  page: string,
  work: (url: string) => Promise<void>,
  env: Record<string, string> = {},
): Promise<void> {
  const parent = join(import.meta.dirname, "../../node_modules/.cache");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "kurabe-next-"));
  const write = (path: string, text: string) =>
    writeFileSync(join(folder, path), text);
  mkdirSync(join(folder, "app"));
  write("package.json", '{ "private": true, "type": "module" }');
  write(
    "next.config.js",
    `export default { turbopack: { root: ${JSON.stringify(join(parent, "../.."))} } };`,
  );
  write(
    "app/layout.js",
    `import { createElement as h } from "react";
export default ({ children }) => h("html", { lang: "en" }, h("body", null, children));`,
  );
  write("app/page.js", page);
  try {
    await serve(folder, join(parent, "../next/dist/bin/next"), work, env);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function serve(
  cwd: string,
  next: string,
  work: (url: string) => Promise<void>,
  more: Record<string, string>,
): Promise<void> {
  const env = {
    ...process.env,
    ...more,
    NODE_ENV: "production" as const,
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const built = spawnSync(process.execPath, [next, "build"], {
    cwd,
    env,
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  const port = await freePort();
  const child = spawn(process.execPath, [next, "start", "-p", String(port)], {
    cwd,
    env,
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  const url = `http://127.0.0.1:${port}`;
  try {
    while (!(await fetch(url).catch(() => null))) {
      if (child.exitCode !== null) throw new Error("The page ended.");
      await sleep(100);
    }
    await work(url);
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
