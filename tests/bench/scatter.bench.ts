import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { wholeChromium } from "../setup/chromium.ts";
import { withMadeSite } from "./made-site.ts";
import { median, report } from "./report.ts";

/**
 * A scatter of some 10,000 points in one Chromium: the page's own drawing, the same points on a bare canvas, and in
 * Recharts alone. Paint is from the start of the script or the markup until three frames are through.
 */
const MODELS = 12_000;
const ROUNDS = 5;
// One dataset and the size: of made-up models, most have both.
const VIEW = "?benchmark=neo-1.1&x=size&y=coding";

await withMadeSite({ models: MODELS }, async (site) => {
  const browser = await chromium.launch({
    ...(wholeChromium && { executablePath: wholeChromium }),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    await measure(browser, site);
  } finally {
    await browser.close();
  }
});

async function measure(chrome: Browser, url: string): Promise<void> {
  const page = await chrome.newPage({ viewport: { width: 1440, height: 900 } });
  // The first request renders a board of thousands; the measuring begins after it.
  page.setDefaultTimeout(240_000);
  await (await fetch(`${url}/${VIEW}`)).text();
  const data = (await (await fetch(`${url}/scatter.json${VIEW}`)).json()) as {
    x: number[];
    y: number[];
  };
  const points = data.x.map((x, at) => ({ x, y: data.y[at] ?? 0 }));
  await page.goto(`${url}/${VIEW}`);
  const drawing = await page.evaluate(() => ({
    html: document.querySelector("figure.scatter")?.outerHTML ?? "",
    styles: [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join("\n"),
  }));
  const own: number[] = [];
  const canvas: number[] = [];
  const recharts: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    own.push(
      await paint(chrome, `<style>${drawing.styles}</style>`, [
        drawing.html,
        null,
      ]),
    );
    canvas.push(await paint(chrome, "", ["", { kind: "canvas", points }]));
    recharts.push(await paint(chrome, "", ["", { kind: "recharts", points }]));
  }
  const nodes = drawing.html.match(/<\w/g)?.length ?? 0;
  console.log(
    `${points.length} points, medians of ${ROUNDS}: own ${ms(own)} (${nodes} elements), raw canvas ${ms(canvas)}, Recharts alone ${ms(recharts)}`,
  );
  report("first paint / raw canvas", median(own) / median(canvas), "<=", 2.5);
  report(
    "first paint / Recharts alone",
    median(own) / median(recharts),
    "<=",
    0.1,
  );
  await measureHover(page);
}

type Peer = { kind: "canvas" | "recharts"; points: { x: number; y: number }[] };

/** Milliseconds until a page has drawn what is put into it: markup, or what a peer's script makes. */
async function paint(
  chrome: Browser,
  head: string,
  [html, peer]: [string, Peer | null],
): Promise<number> {
  const page = await chrome.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent(
    `${head}<body><div id="box" style="width:860px"></div>`,
  );
  if (peer?.kind === "recharts")
    await page.addScriptTag({ content: rechartsAlone() });
  const took = await page.evaluate(
    async ({ markup, drawn }) => {
      const box = document.getElementById("box");
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      if (!box) throw new Error("There is no box.");
      await frame();
      await frame();
      const start = performance.now();
      if (drawn === null) box.innerHTML = markup;
      else if (drawn.kind === "recharts") {
        (
          window as unknown as {
            drawRecharts: (of: unknown, into: Element) => void;
          }
        ).drawRecharts(drawn.points, box);
        // It draws in several passes.
        const marks = box.getElementsByClassName("recharts-scatter-symbol");
        while (marks.length < drawn.points.length) await frame();
      } else {
        const element = document.createElement("canvas");
        [element.width, element.height] = [860, 540];
        box.append(element);
        const context = element.getContext("2d");
        const xs = drawn.points.map(({ x }) => x);
        const ys = drawn.points.map(({ y }) => y);
        const ends = (of: number[]) =>
          [Math.min(...of), Math.max(...of)] as const;
        const [[x0, x1], [y0, y1]] = [ends(xs), ends(ys)];
        if (context) context.fillStyle = "#0062a8";
        for (const { x, y } of drawn.points) {
          context?.beginPath();
          context?.arc(
            ((x - x0) / (x1 - x0)) * 860,
            540 - ((y - y0) / (y1 - y0)) * 540,
            1.8,
            0,
            7,
          );
          context?.fill();
        }
      }
      for (let at = 0; at < 3; at += 1) await frame();
      return performance.now() - start;
    },
    { markup: html, drawn: peer },
  );
  await page.close();
  return took;
}

/** React and Recharts as one script, from their own builds; `drawRecharts(points, into)` draws. */
function rechartsAlone(): string {
  const files = {
    react: "react/cjs/react.production.js",
    "react-dom": "react-dom/cjs/react-dom.production.js",
    "react-dom/client": "react-dom/cjs/react-dom-client.production.js",
    "react-is": "react-is/cjs/react-is.production.js",
    scheduler: "scheduler/cjs/scheduler.production.js",
    recharts: "recharts/umd/Recharts.js",
  };
  const modules = Object.entries(files).map(
    ([name, file]) =>
      `${JSON.stringify(name)}(module, exports, require) {${readFileSync(join("node_modules", file), "utf8")}\n}`,
  );
  return `(() => {
  const process = { env: { NODE_ENV: "production" } };
  const all = {${modules.join(",")}};
  const made = {};
  const require = (name) => {
    if (!made[name]) {
      made[name] = { exports: {} };
      all[name](made[name], made[name].exports, require);
    }
    return made[name].exports;
  };
  const { createElement: h } = require("react");
  const { ScatterChart, Scatter, XAxis, YAxis, CartesianGrid } = require("recharts");
  window.drawRecharts = (points, into) => require("react-dom/client").createRoot(into).render(
    h(ScatterChart, { width: 860, height: 540 },
      h(CartesianGrid), h(XAxis, { dataKey: "x", type: "number" }), h(YAxis, { dataKey: "y", type: "number" }),
      h(Scatter, { data: points, isAnimationActive: false, fill: "#0062a8" })));
})();`;
}

/** From a move of the pointer until its tooltip is through a frame, beside one redraw of as many discs. */
async function measureHover(page: Page): Promise<void> {
  await page.locator(".plot").scrollIntoViewIfNeeded();
  await page.locator(".plot").hover();
  await page.locator("#scatter canvas").waitFor();
  const found = await page.evaluate(async (rounds) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const surface = document.querySelector(".scatter-surface");
    const cloud = document.querySelector<HTMLCanvasElement>("#scatter canvas");
    if (!surface || !cloud) throw new Error("There is no plot.");
    const box = surface.getBoundingClientRect();
    const raw = document.createElement("canvas");
    [raw.width, raw.height] = [cloud.width, cloud.height];
    document.body.append(raw);
    const context = raw.getContext("2d");
    const times = { hover: [] as number[], redraw: [] as number[] };
    for (let at = 0; times.hover.length < rounds && at < 400; at += 1) {
      const before = document.querySelector(".point-tooltip b")?.textContent;
      await frame();
      let start = performance.now();
      surface.dispatchEvent(
        new PointerEvent("pointermove", {
          bubbles: true,
          pointerType: "mouse",
          clientX: box.left + box.width * (0.2 + (at % 60) / 100),
          clientY: box.top + box.height * 0.5,
        }),
      );
      await frame();
      await frame();
      const hover = performance.now() - start;
      const after = document.querySelector(".point-tooltip b")?.textContent;
      if (!after || after === before) continue;
      times.hover.push(hover);
      start = performance.now();
      context?.clearRect(0, 0, raw.width, raw.height);
      for (let point = 0; point < 10_000; point += 1) {
        context?.beginPath();
        context?.arc(
          (point * 37) % raw.width,
          (point * 91) % raw.height,
          1.8,
          0,
          7,
        );
        context?.fill();
      }
      await frame();
      await frame();
      times.redraw.push(performance.now() - start);
    }
    return times;
  }, ROUNDS);
  if (found.hover.length < ROUNDS) throw new Error("Too few tooltips came.");
  console.log(
    `hover to tooltip ${ms(found.hover)}, raw canvas redraw ${ms(found.redraw)}`,
  );
  report(
    "hover to tooltip / raw canvas redraw",
    median(found.hover) / median(found.redraw),
    "<=",
    1.2,
  );
}

function ms(values: number[]): string {
  return `${median(values).toFixed(0)} ms`;
}
