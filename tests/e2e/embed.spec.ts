import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { expectAccessible, sidewaysScroll } from "./support/look.ts";

// As the README shows it, on a page of another origin.
const hostPage = (
  base: string,
  path: string,
) => `<!doctype html><title>host</title>
<iframe src="${base}${path}" title="board" style="width:100%;border:0"></iframe>
<script>
  addEventListener("message", (event) => {
    if (event.data?.type !== "kurabe:height") return;
    for (const frame of document.querySelectorAll("iframe"))
      if (frame.contentWindow === event.source)
        frame.style.height = \`\${event.data.height}px\`;
  });
</script>`;

const swallow = "benchmark=swallow-2024-12";

async function host(html: string) {
  const server = createServer((_, response) =>
    response.setHeader("content-type", "text/html").end(html),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}

for (const [path, what] of [
  [`/embed/ranking?${swallow}&size=sllm`, "table"],
  [`/en/embed/ranking?${swallow}&size=sllm`, "table"],
  [`/embed/scatter?${swallow}`, ".scatter-svg"],
  [`/en/embed/scatter?${swallow}`, ".scatter-svg"],
] as const) {
  test(`${path} stands in another site's page, as high as it needs`, async ({
    page,
    baseURL,
  }) => {
    const site = await host(hostPage(baseURL ?? "", path));
    try {
      await page.goto(site.url);
      const frame = page.frameLocator("iframe");
      await expect(frame.locator(what)).toBeVisible();
      const needed = await frame
        .locator("body")
        .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
      expect(needed).toBeGreaterThan(300);
      await expect(page.locator("iframe")).toHaveCSS("height", `${needed}px`);
    } finally {
      site.close();
    }
  });
}

test("no other page lets itself be framed", async ({ request }) => {
  for (const path of ["/", "/en", "/sign-in", "/account", "/nowhere"]) {
    const { "content-security-policy": policy } = (
      await request.get(path)
    ).headers();
    expect(policy, path).toContain("frame-ancestors 'none'");
  }
  const embedded = await request.get(`/embed/ranking?${swallow}`);
  const policy = embedded.headers()["content-security-policy"];
  expect(policy).toContain("frame-ancestors *");
  expect(policy).not.toContain("frame-ancestors 'none'");
});

test("it has the rows of the view, and the way to the board", async ({
  page,
  request,
}) => {
  const view = `${swallow}&q=gemma&asOf=2099-01-01`;
  await page.goto(`/embed/ranking?${view}`);
  const file = await (await request.get(`/board.json?${view}`)).json();
  const names = file.rows.map(({ model }: { model: string }) => model);
  expect(names.length).toBeGreaterThan(1);
  expect(names.length).toBeLessThan(58);
  await expect(page.locator("tbody th")).toHaveText(names);
  await expect(page.getByText("2099年1月1日時点の順位表です")).toBeVisible();
  await expect(page.getByRole("link")).toHaveAttribute("href", /q=gemma/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the scatter plot is the board's drawing, its points lead to their models", async ({
    page,
  }) => {
    const view = `${swallow}&size=sllm&models=none`;
    const drawing = page.locator(".scatter-svg");
    const marks = () =>
      drawing
        .locator(".mark")
        .evaluateAll((all) =>
          all.map((mark) =>
            ["href", "x", "y", "class"].map((name) => mark.getAttribute(name)),
          ),
        );
    await page.goto(`/?${view}`);
    const expected = {
      marks: await marks(),
      texts: await drawing.locator("text").allTextContents(),
    };
    expect(expected.marks.length).toBeGreaterThan(20);
    await page.goto(`/embed/scatter?${view}`);
    expect(await marks()).toEqual(expected.marks);
    expect(await drawing.locator("text").allTextContents()).toEqual(
      expected.texts,
    );
    const links = drawing.locator("a");
    await expect(links).toHaveCount(expected.marks.length);
    const href = (await links.first().getAttribute("href")) ?? "";
    // The server under test does not know the address that it is tested at.
    const { pathname } = new URL(href);
    expect((await page.request.get(pathname)).status()).toBe(200);
    await expect(page.locator("base")).toHaveAttribute("target", "_blank");
  });

  for (const [width, shown, hidden] of [
    [360, ".compact", ".wide"],
    [800, ".wide", ".compact"],
  ] as const) {
    test(`the scatter plot fits ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/en/embed/scatter?${swallow}`);
      await expect(page.locator(shown).first()).toBeVisible();
      await expect(page.locator(hidden)).toBeHidden();
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      const { width: plot = 0 } =
        (await page.locator(".scatter-svg").boundingBox()) ?? {};
      expect(plot).toBeGreaterThan(width - 100);
    });
  }
});

for (const theme of ["light", "dark"] as const) {
  for (const part of ["ranking", "scatter"]) {
    test(`${part} in ${theme} is accessible`, async ({ page }) => {
      await page.goto(`/embed/${part}?${swallow}&theme=${theme}`);
      await expect(page.locator("html")).toHaveCSS("color-scheme", theme);
      await expectAccessible(page, theme);
    });
  }
}

test("there are no other parts, and no unknown benchmark", async ({
  request,
}) => {
  for (const path of ["/embed/all", "/embed/ranking?benchmark=none"]) {
    expect((await request.get(path)).status()).toBe(404);
  }
});
