import { availableParallelism, loadavg } from "node:os";
import { withEmptyNext } from "./empty-next.ts";
import { withMadeSite } from "./made-site.ts";
import { MADE_ANSWERS, makeAnswers } from "./make-answers.ts";
import { report } from "./report.ts";
import { launchBrowser, middle, visit, type Visit } from "./visit.ts";

/**
 * The answers of several models to a dataset of 10,000 questions, side by side, beside an empty page of the same Next, in
 * interleaved rounds. HELM's page of one run with 10,000 instances was measured once, where an empty page took 228 ms.
 * "Rendered" is the first visitor's page, of models that nobody has put side by side before; "kept" is everybody else's.
 */
const ROUNDS = 3;
const QUESTIONS = 10_000;
const HELM = { lcp: 2968 / 228, data: 1_436_000, bytes: 1_980_000 };
const RUNS = ROUNDS + 6;

const addressOf = (site: string, first: number, models: number) => {
  const keys = Array.from({ length: models }, (_, at) => `made--${first + at}`);
  return `${site}/benchmarks/${MADE_ANSWERS}/answers?models=${keys.join(",")}`;
};

await withMadeSite({ fill: () => makeAnswers(RUNS, QUESTIONS, 1) }, (site) =>
  withEmptyNext(async (empty) => {
    const browser = await launchBrowser();
    const pages: [name: string, url: (round: number) => string][] = [
      ["empty page", () => empty],
      ["2 models, rendered", (round) => addressOf(site, round + 1, 2)],
      ["2 models, kept", () => addressOf(site, 0, 2)],
      ["6 models, rendered", (round) => addressOf(site, round + 1, 6)],
      ["6 models, kept", () => addressOf(site, 0, 6)],
      [
        "compare page, kept",
        () =>
          `${site}/compare?benchmark=${MADE_ANSWERS}&models=made--0,made--1`,
      ],
    ];
    for (const [, url] of pages) await visit(browser, url(-1));
    const visits = pages.map((): Visit[] => []);
    for (let round = 0; round < ROUNDS; round++)
      for (const [at, [, url]] of pages.entries())
        visits[at]?.push(await visit(browser, url(round)));
    await browser.close();
    const [least, ...own] = visits.map(middle);
    if (!least) throw new Error("Nothing was visited.");
    const [load = 0] = loadavg();
    console.log(
      `load of the machine: ${load.toFixed(1)} on ${availableParallelism()} cores`,
    );
    console.log(`empty page ${tell(least)}`);
    own.forEach((each, at) => compare(pages[at + 1]?.[0] ?? "", each, least));
  }),
);

function compare(name: string, own: Visit, empty: Visit): void {
  console.log(`${name} ${tell(own)}`);
  const lcp = own.lcp / empty.lcp;
  report(
    `${name}: LCP / empty page, of 0.35 x HELM`,
    lcp,
    "<=",
    0.35 * HELM.lcp,
  );
  report(`${name}: document / HELM's data`, own.html / HELM.data, "<=", 0.1);
  report(`${name}: all bytes / HELM's`, own.bytes / HELM.bytes, "<=", 0.1);
}

function tell({ lcp, ready, nodes, js, fonts, html, bytes }: Visit): string {
  const kB = (of: number) => `${(of / 1000).toFixed(0)} kB`;
  return `LCP ${lcp.toFixed(0)} ms, rows ${ready.toFixed(0)} ms, ${nodes} nodes, ${kB(bytes)}: document ${kB(html)}, scripts ${kB(js)}, fonts ${kB(fonts)}`;
}
