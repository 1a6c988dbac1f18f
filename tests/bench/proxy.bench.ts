import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { nginxProblem, startNginx, startShippedNginx } from "../setup/nginx.ts";
import { timesOfChanges } from "./freshness.ts";
import { load } from "./load.ts";
import { withMadeSite } from "./made-site.ts";
import { median, report } from "./report.ts";

/**
 * The board of 300 models through the shipped nginx configuration, side by side in interleaved rounds with the same
 * nginx that has the same compressed bytes in a file; and how soon a change is seen through it.
 */
const ROUNDS = 5;
const gzip = { "accept-encoding": "gzip" };

const problem = nginxProblem();
if (problem) console.log(`SKIPPED: ${problem}`);
else
  await withMadeSite({ models: 300 }, async (site) => {
    const proxy = await startShippedNginx(Number(new URL(site).port));
    const page = await (await fetch(site)).text();
    const still = await startNginx(({ port, folder }) => {
      writeFileSync(join(folder, "index.html.gz"), gzipSync(page));
      writeFileSync(join(folder, "index.html"), page);
      return `server { listen 127.0.0.1:${port}; root ${folder}; gzip_static on; }`;
    });
    try {
      await measureSpeed(`${proxy.url}/`, `${still.url}/`);
      await measureFreshness(`${proxy.url}/`);
    } finally {
      await proxy.stop();
      await still.stop();
    }
  });

async function measureSpeed(proxy: string, still: string): Promise<void> {
  const sizes = [await bytesOf(proxy), await bytesOf(still)];
  const rounds: number[][] = [[], []];
  for (let round = 0; round < ROUNDS; round++)
    for (const which of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const url = which === 0 ? proxy : still;
      rounds[which]?.push(await load(url, { headers: gzip, ms: 3000 }));
    }
  const [a = 0, b = 0] = rounds.map(median);
  console.log(
    `300 models, 16 connections, medians of ${ROUNDS}: through the proxy ${a.toFixed(0)}/s, nginx with a file ${b.toFixed(0)}/s (${sizes.join(" and ")} bytes)`,
  );
  report("through the proxy / nginx with a file", a / b, ">=", 0.75);
}

async function bytesOf(url: string): Promise<number> {
  const asking = request(url, { headers: gzip }).end();
  const [response] = await once(asking, "response");
  return Buffer.concat(await response.toArray()).length;
}

async function measureFreshness(proxy: string): Promise<void> {
  const times = await timesOfChanges(proxy, 10);
  console.log(
    `a change is seen through the proxy after ${median(times).toFixed(0)} ms (median of 10)`,
  );
  report("slowest of 10 changes, ms", Math.max(...times), "<=", 2000);
}
