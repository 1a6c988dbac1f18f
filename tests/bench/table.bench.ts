import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { chromium, type Browser, type Page } from "@playwright/test";
import { wholeChromium } from "../setup/chromium.ts";
import { withMadeSite } from "./made-site.ts";
import { median, report } from "./report.ts";
import { comeToThePage } from "./visit.ts";

/**
 * The board of 10,000 made-up models in the browser beside AG Grid Community with the same rows and columns: from the
 * navigation until the first rows are painted, and from an act until two frames after the rows have changed. The board
 * is the whole page as visitors get it, its other sections included; AG Grid has a page for itself.
 */
const MODELS = 10_000;
const ROUNDS = 5;
const INTERACTIONS = 200;

/** How one of the two is acted on; each is code of the page. */
interface Side {
  /** What is painted when there are rows. */
  row: string;
  /** What is there when all rows are at hand. */
  ready: string;
  /** Of what is shown: the first row and how many there are. */
  state: string;
  sort: string;
  type: (text: string) => string;
}

const setInput = (selector: string) => (text: string) => `
  const field = document.querySelector(${JSON.stringify(selector)});
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, ${JSON.stringify(text)});
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));`;

const kurabe: Side = {
  row: "table.board .model-link",
  ready: "table.board[aria-rowcount]",
  state: `(document.querySelector("table.board tbody:not(.gap) .model-link")?.textContent ?? "") + document.querySelector("table.board")?.getAttribute("aria-rowcount") + document.querySelectorAll("table.board tbody:not(.gap) tr").length`,
  sort: `document.querySelector('table.board thead a[href*="sort=NLI"]').click()`,
  type: setInput('form[data-soft="live"] input[type="search"]'),
};

const grid: Side = {
  row: ".ag-row [col-id]",
  ready: ".ag-row [col-id]",
  state: `(document.querySelector('.ag-row[row-index="0"] [col-id="name"]')?.textContent ?? "") + grid.getDisplayedRowCount()`,
  sort: `grid.applyColumnState({ state: [{ colId: "NLI", sort: "desc" }], defaultState: { sort: null } })`,
  type: setInput("input"),
};

const timing = `
  const frame = () => new Promise(requestAnimationFrame);
  window.timed = async (act, state) => {
    const before = state();
    const start = performance.now();
    act();
    while (state() === before) await frame();
    await frame();
    await frame();
    return performance.now() - start;
  };
  window.idle = () => new Promise((resolve) =>
    setTimeout(() => requestIdleCallback(resolve), 600));`;

const GRID_PAGE = `<!doctype html>
<title>AG Grid</title>
<input type="search">
<div id="grid" style="height: 700px"></div>
<script src="/grid.js"></script>
<script type="module">
  const rows = await (await fetch("/rows")).json();
  agGrid.ModuleRegistry?.registerModules([agGrid.AllCommunityModule]);
  window.grid = agGrid.createGrid(document.querySelector("#grid"), {
    rowData: rows,
    animateRows: false,
    columnDefs: Object.keys(rows[0]).map((field) => ({
      field,
      width: 110,
      ...(typeof rows[0][field] === "number" && field !== "size" && {
        valueFormatter: ({ value }) => value == null ? "—" : value.toFixed(4),
      }),
    })),
  });
  document.querySelector("input").addEventListener("input", (event) =>
    grid.setGridOption("quickFilterText", event.target.value));
</script>`;

await withMadeSite({ models: MODELS }, async (site) => {
  const board = `${site}/?benchmark=neo-1.1`;
  const packed = await (
    await fetch(`${site}/board.rows?benchmark=neo-1.1`)
  ).text();
  await (await fetch(board)).text();
  const peer = await serveGrid(packed);
  const browser = await chromium.launch({
    ...(wholeChromium && { executablePath: wholeChromium }),
  });
  try {
    const times: Record<"kurabe" | "grid", Times[]> = { kurabe: [], grid: [] };
    for (let round = 0; round < ROUNDS; round++) {
      const order = ["kurabe", "grid"] as const;
      for (const who of round % 2 === 0 ? order : order.toReversed()) {
        const side = who === "kurabe" ? kurabe : grid;
        times[who].push(
          await measure(browser, who === "kurabe" ? board : peer.url, side),
        );
      }
    }
    tell(times);
    await measureMemory(browser, board);
  } finally {
    await browser.close();
    peer.stop();
  }
});

interface Times {
  mount: number;
  all: number;
  sort: number;
  filter: number;
  clear: number;
  nodes: number;
}

async function measure(
  browser: Browser,
  url: string,
  side: Side,
): Promise<Times> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
  });
  page.setDefaultTimeout(120_000);
  await page.addInitScript(timing);
  await page.addInitScript(`
    const seen = () => {
      if (!window.mounted && document.querySelector(${JSON.stringify(side.row)}))
        requestAnimationFrame(() => { window.mounted ??= performance.now(); });
      else if (!window.mounted) requestAnimationFrame(seen);
    };
    requestAnimationFrame(seen);`);
  await page.goto(url);
  await page.waitForFunction("window.mounted");
  const mount = await page.evaluate<number>("window.mounted");
  // The pointer comes to the table; the board's page loads all rows then.
  const pointed = await page.evaluate(() => performance.now());
  await comeToThePage(page);
  await page.locator(side.row).first().hover();
  await page.locator(side.ready).first().waitFor();
  const all = (await page.evaluate(() => performance.now())) - pointed;
  await settle(page);
  const timed = async (act: string) => {
    const ms = await page.evaluate<number>(
      `timed(() => { ${act} }, () => ${side.state})`,
    );
    await settle(page);
    return ms;
  };
  const sort = await timed(side.sort);
  const filter = await timed(side.type("instruct"));
  const clear = await timed(side.type(""));
  const nodes = await page.evaluate(
    () => document.querySelectorAll("*").length,
  );
  await page.close();
  return { mount, all, sort, filter, clear, nodes };
}

// What follows an act, such as the rest of the page from the server, is no part of the next one.
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate<void>("idle()");
}

function tell(times: Record<"kurabe" | "grid", Times[]>): void {
  const middle = (who: "kurabe" | "grid", what: keyof Times) =>
    median(times[who].map((each) => each[what]));
  console.log(
    `${MODELS} models, medians of ${ROUNDS}; AG Grid alone on its page, Kurabe with all sections of its board`,
  );
  const targets = { mount: 0.6, sort: 1, filter: 0.6, clear: 1 } as const;
  for (const what of ["mount", "sort", "filter", "clear"] as const) {
    const [own, other] = [middle("kurabe", what), middle("grid", what)];
    console.log(
      `${what}: Kurabe ${own.toFixed(0)} ms, AG Grid ${other.toFixed(0)} ms`,
    );
    report(`${what}, Kurabe / AG Grid`, own / other, "<=", targets[what]);
  }
  console.log(
    `all rows at hand after the pointer comes: Kurabe ${middle("kurabe", "all").toFixed(0)} ms, AG Grid ${middle("grid", "all").toFixed(0)} ms; DOM nodes: ${middle("kurabe", "nodes")} and ${middle("grid", "nodes")}`,
  );
}

/** Sorts and searches again and again; what is in use after each collection must not grow. */
async function measureMemory(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.addInitScript(timing);
  await page.goto(url);
  await comeToThePage(page);
  await page.locator(kurabe.row).first().hover();
  await page.locator(kurabe.ready).waitFor();
  await settle(page);
  const client = await page.context().newCDPSession(page);
  await client.send("HeapProfiler.enable");
  await client.send("Performance.enable");
  const used = async () => {
    await client.send("HeapProfiler.collectGarbage");
    const { metrics } = await client.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? NaN;
  };
  const interact = async (times: number) => {
    for (let at = 0; at < times; at++) {
      const word = ["instruct", "", "lab-0", ""][at % 4] ?? "";
      await page.evaluate<number>(
        `timed(() => { ${kurabe.type(word)} }, () => ${kurabe.state})`,
      );
    }
    await settle(page);
  };
  // The first ones fill what is kept on purpose.
  await interact(20);
  const before = await used();
  await interact(INTERACTIONS);
  const after = await used();
  const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
  console.log(
    `heap: ${mb(before)} MB, after ${INTERACTIONS} searches ${mb(after)} MB`,
  );
  report("heap after / before", after / before, "<=", 1.1);
  await page.close();
}

async function serveGrid(packed: string) {
  const script = readFileSync(
    "node_modules/ag-grid-community/dist/ag-grid-community.min.js",
  );
  const files: Record<string, [type: string, body: string | Buffer]> = {
    "/": ["text/html; charset=utf-8", GRID_PAGE],
    "/grid.js": ["text/javascript", script],
    "/rows": ["application/json", gridRows(packed)],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ""] ?? ["text/plain", ""];
    response.writeHead(body === "" ? 404 : 200, { "content-type": type });
    response.end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

/** The board's columns, as AG Grid likes its rows: objects. */
function gridRows(packed: string): string {
  const { size, facts, axes, parts, benchmark } = JSON.parse(packed) as {
    size: number;
    facts: Record<string, unknown[]>;
    axes: Record<string, unknown[]>;
    parts: Record<string, unknown[]>;
    benchmark: { axes: { categories: { id: string }[] }[] };
  };
  const ids = benchmark.axes.flatMap(({ categories }) =>
    categories.map(({ id }) => id),
  );
  const columns: [string, unknown[]][] = [
    ["name", facts["displayName"] ?? []],
    ["organisation", facts["organisation"] ?? []],
    ["size", facts["totalParametersB"] ?? []],
    ["evidence", facts["evidence"] ?? []],
    ["overall", facts["overall"] ?? []],
    ...Object.entries(axes),
    ...ids.flatMap((id): [string, unknown[]][] =>
      parts[id] ? [[id, parts[id]]] : [],
    ),
  ];
  return JSON.stringify(
    Array.from({ length: size }, (_, at) =>
      Object.fromEntries(columns.map(([name, values]) => [name, values[at]])),
    ),
  );
}
