import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { expectNoViolations } from "./support/look.ts";

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
  [`/en/embed/scatter?${swallow}`, "svg"],
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

for (const theme of ["light", "dark"] as const) {
  for (const part of ["ranking", "scatter"]) {
    test(`${part} in ${theme} is accessible`, async ({ page }) => {
      await page.goto(`/embed/${part}?${swallow}&theme=${theme}`);
      await expect(page.locator("html")).toHaveCSS("color-scheme", theme);
      await expectNoViolations(page);
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
