import { withEmptyNext } from "./empty-next.ts";
import { withMadeSite } from "./made-site.ts";
import { report } from "./report.ts";
import { launchBrowser, middle, visit, type Visit } from "./visit.ts";

/**
 * The first visit to the board of 300 models beside an empty page of the same Next, in interleaved rounds: 10.24 Mbps,
 * 40 ms, an empty cache, no slowed CPU. Two other leaderboards are the measure. `PEER=URL` is the address of a copy of
 * LiveBench's page, which is visited in the same rounds; without it stands what was measured once on another machine,
 * where an empty page took 228 ms.
 */
const ROUNDS = 15;
const EMPTY_THEN = 228;
const LIVEBENCH = { lcp: 952 / EMPTY_THEN, tbt: 225 };
const HELM = { lcp: 1180 / EMPTY_THEN, nodes: 32_867 };
const peer = process.env["PEER"];

await withMadeSite({ models: 300 }, (site) =>
  withEmptyNext(async (empty) => {
    const browser = await launchBrowser();
    const pages = [site, empty, ...(peer === undefined ? [] : [peer])].map(
      (url) => ({ url, visits: [] as Visit[] }),
    );
    for (const { url } of pages) await visit(browser, url);
    for (let round = 0; round < ROUNDS; round++)
      for (const { url, visits } of pages)
        visits.push(await visit(browser, url));
    await browser.close();
    const [own, none, other] = pages.map(({ visits }) => middle(visits));
    if (own && none) compare(own, none, other);
  }),
);

function compare(board: Visit, empty: Visit, livebench?: Visit): void {
  console.log(`board ${tell(board)}\nempty ${tell(empty)}`);
  if (livebench) {
    console.log(`LiveBench ${tell(livebench)}`);
    report("LCP / LiveBench", board.lcp / livebench.lcp, "<=", 0.5);
    report("blocking / LiveBench", board.tbt / livebench.tbt, "<=", 0.6);
  } else {
    const lcp = board.lcp / empty.lcp;
    const [half, most] = [0.5 * LIVEBENCH.lcp, 0.6 * LIVEBENCH.tbt];
    report("LCP / empty page, of 0.5 x LiveBench", lcp, "<=", half);
    report("LCP / empty page, of 0.4 x HELM", lcp, "<=", 0.4 * HELM.lcp);
    report("blocking ms, of 0.6 x LiveBench", board.tbt, "<=", most);
  }
  report("JavaScript / empty page", board.js / empty.js, "<=", 1.2);
  report("layout shift", board.cls, "<=", 0.02);
  report("DOM nodes, of 0.25 x HELM", board.nodes, "<=", 0.25 * HELM.nodes);
}

function tell(seen: Visit): string {
  const { lcp, cls, tbt, tbtAlone, nodes, js, jsAll, bytes } = seen;
  return `LCP ${lcp.toFixed(0)} ms, blocking ${tbtAlone.toFixed(0)} ms and ${tbt.toFixed(0)} ms once somebody moved, shift ${cls.toFixed(3)}, ${nodes} nodes, JavaScript ${(js / 1000).toFixed(0)} kB of ${(bytes / 1000).toFixed(0)} kB, ${(jsAll / 1000).toFixed(0)} kB once somebody moved`;
}
