import { setTimeout as sleep } from "node:timers/promises";
import { chromium, type Browser, type Page } from "@playwright/test";
import { wholeChromium } from "../setup/chromium.ts";
import { median } from "./report.ts";

/** What a visit took: milliseconds since its begin, bytes over the network. */
export interface Visit {
  lcp: number;
  /** A table's first row is there, or an empty page's heading. */
  ready: number;
  cls: number;
  /** What tasks took beyond 50 ms each, all that came once somebody moved included. */
  tbt: number;
  /** The same before anybody moved. */
  tbtAlone: number;
  nodes: number;
  /** Before anybody moved, as are the bytes and nodes below. */
  js: number;
  /** All scripts, those included that come once somebody moved. */
  jsAll: number;
  fonts: number;
  /** The document alone. */
  html: number;
  bytes: number;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(wholeChromium && { executablePath: wholeChromium }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
  });
}

/** Of each figure its median. */
export function middle(visits: Visit[]): Visit {
  const of = (key: keyof Visit) => median(visits.map((each) => each[key]));
  return {
    lcp: of("lcp"),
    ready: of("ready"),
    cls: of("cls"),
    tbt: of("tbt"),
    tbtAlone: of("tbtAlone"),
    nodes: of("nodes"),
    js: of("js"),
    jsAll: of("jsAll"),
    fonts: of("fonts"),
    html: of("html"),
    bytes: of("bytes"),
  };
}

/** Opens a page in a window that is there, of a browser that has seen nothing, over 10.24 Mbps with 40 ms, the processor as fast as it is. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1350, height: 940 },
    locale: "ja-JP",
  });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 40,
    downloadThroughput: 10.24e6 / 8,
    uploadThroughput: 10.24e6 / 8,
  });
  const types = new Map<string, string>();
  const sums = { js: 0, fonts: 0, html: 0, bytes: 0 };
  network.on("Network.responseReceived", ({ requestId, type, response }) => {
    // A script that is fetched ahead has no type of its own.
    const isScript = new URL(response.url).pathname.endsWith(".js");
    types.set(requestId, isScript ? "Script" : type);
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = KINDS[types.get(requestId) ?? ""];
    sums.bytes += encodedDataLength;
    if (kind) sums[kind] += encodedDataLength;
  });
  await page.addInitScript(observe);
  // A new window keeps the browser itself busy for a second: nobody's visit begins in it.
  await sleep(1500);
  await page.goto(url);
  // Scripts are asked for after the first paint: the network may be idle before.
  await page.waitForFunction(() => {
    const { seen } = window as unknown as { seen: Visit };
    const loaded = performance.getEntriesByType("resource");
    return (
      seen.lcp > 0 &&
      loaded.some(({ name }) => new URL(name).pathname.endsWith(".js"))
    );
  });
  await sleep(2000);
  const look = () =>
    page.evaluate(() => ({
      ...(window as unknown as { seen: Pick<Visit, Observed> }).seen,
      nodes: document.querySelectorAll("*").length,
    }));
  const alone = { ...(await look()), ...sums };
  // Then somebody is there, and all that waited for them comes.
  await comeToThePage(page);
  await sleep(2000);
  const { tbt, cls } = await look();
  await context.close();
  return { ...alone, cls, tbt, tbtAlone: alone.tbt, jsAll: sums.js };
}

/** Moves the pointer as somebody does: its first event is one that browsers make up as well, and counts as nobody's. */
export async function comeToThePage(page: Page): Promise<void> {
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 310, { steps: 4 });
}

type Observed = "lcp" | "ready" | "cls" | "tbt";

const KINDS: Record<string, "js" | "fonts" | "html" | undefined> = {
  Script: "js",
  Font: "fonts",
  Document: "html",
};

/** Runs in the page. */
function observe(): void {
  const seen = { lcp: 0, cls: 0, tbt: 0, ready: 0 };
  Object.assign(window, { seen });
  const look = () => {
    const first = document.querySelector("tbody tr, body:not(:has(main)) h1");
    if (first?.checkVisibility()) seen.ready = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch("largest-contentful-paint", (entry) => (seen.lcp = entry.startTime));
  watch("layout-shift", (entry) => {
    const { value } = entry as PerformanceEntry & { value: number };
    seen.cls += value;
  });
  watch("longtask", (entry) => (seen.tbt += entry.duration - 50));
}
