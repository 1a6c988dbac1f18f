import { expect, test, type Page } from "@playwright/test";
import { formatDay } from "#lib/format/date.ts";
import { messages } from "#lib/i18n/messages.ts";

// What search engines and other sites are told of a page, beside what it shows itself.

const model = "/models/elyza--llama-3-elyza-jp-8b";
const board = "?benchmark=swallow-2024-12";

for (const [locale, prefix] of [
  ["ja", ""],
  ["en", "/en"],
] as const)
  test.describe(locale, () => {
    test("a model's page tells others what it shows, and in which languages it is", async ({
      page,
    }) => {
      await page.goto(prefix + model);
      const title = await page.locator("h1").innerText();
      await expectPreview(page, { title, path: prefix + model });
      const languages = page.locator("link[hreflang]");
      expect(
        await languages.evaluateAll((links) =>
          links.map((link) => [
            link.getAttribute("hreflang"),
            new URL((link as HTMLLinkElement).href).pathname,
          ]),
        ),
      ).toEqual([
        ["ja", model],
        ["en", `/en${model}`],
        ["x-default", model],
      ]);
      const data = await structured(page);
      const { facts } = messages[locale].pages;
      const fact = (name: string) =>
        page
          .locator("dl div")
          .filter({ has: page.getByText(name, { exact: true }) })
          .locator("dd");
      expect(data).toMatchObject({
        "@context": "https://schema.org",
        "@type": "SoftwareApplication",
        name: await page.locator("h1").innerText(),
        creator: {
          "@type": "Organization",
          name: await fact(facts.organisation).innerText(),
        },
        license: await fact(facts.licence).innerText(),
        isBasedOn: await fact(facts.baseModel).innerText(),
      });
      expect(new URL(data.url).pathname).toBe(prefix + model);
      await expect(fact(facts.released)).toHaveText(
        formatDay(data.datePublished, locale),
      );
      const datasets = data.subjectOf.map(
        ({ url }: { url: string }) => new URL(url),
      );
      expect(datasets).toHaveLength(1);
      expect(datasets[0].pathname + datasets[0].search).toBe(
        `${prefix || "/"}${board}`,
      );
    });

    for (const path of [
      "/benchmarks/swallow-2024-12",
      "/families/google--gemma-2-2b",
      "/organisations/elyza",
      "/compare?benchmark=swallow-2024-12&models=elyza--llama-3-elyza-jp-8b",
      "/compare?benchmark=swallow-2024-12&models=elyza--llama-3-elyza-jp-8b,google--gemma-2-9b-it",
    ])
      test(`${path} tells others what it shows`, async ({ page }) => {
        await page.goto(prefix + path);
        const title = (await page.title()).split(" | ")[0] ?? "";
        const hasPicture = path.includes("swallow-2024-12");
        await expectPreview(page, { title, path: prefix + path, hasPicture });
      });

    test("the board's page says in its head what it is of, and describes its data set", async ({
      page,
      request,
    }) => {
      await page.goto((prefix || "/") + board);
      const data = await structured(page);
      const title = await page.title();
      await expectPreview(page, {
        title: title.split(" | ")[0] ?? "",
        path: (prefix || "/") + board,
      });
      expect(data).toMatchObject({
        "@type": "Dataset",
        inLanguage: locale,
        creator: { "@type": "Organization", name: messages[locale].site.name },
        license: expect.stringContaining("CC BY 4.0"),
      });
      expect(title).toContain(data.name);
      expect(Date.parse(data.dateModified)).not.toBeNaN();
      expect(data.distribution).toHaveLength(3);
      for (const { encodingFormat, contentUrl } of data.distribution) {
        const { pathname, search } = new URL(contentUrl);
        const file = await request.head(pathname + search);
        expect(file.status()).toBe(200);
        expect(file.headers()["content-type"]).toContain(encodingFormat);
      }
    });
  });

const structured = async (page: Page) =>
  JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ??
      "",
  );

/** Title, own address and, where it has one, a picture that is there. */
async function expectPreview(
  page: Page,
  {
    title,
    path,
    hasPicture = true,
  }: { title: string; path: string; hasPicture?: boolean },
): Promise<void> {
  const said = async (property: string) =>
    (await page
      .locator(`meta[property="og:${property}"]`)
      .getAttribute("content")) ?? "";
  const here = (address: string) => {
    const { pathname, search } = new URL(address);
    return pathname + search;
  };
  expect(await said("title")).toBe(title);
  expect(here(await said("url"))).toBe(path);
  const canonical = await page
    .locator('link[rel="canonical"]')
    .getAttribute("href");
  expect(here(canonical ?? "")).toBe(path);
  await expect(page.locator('meta[property="og:image"]')).toHaveCount(
    hasPicture ? 1 : 0,
  );
  if (!hasPicture) return;
  const picture = await page.request.get(here(await said("image")));
  expect(picture.status()).toBe(200);
  expect(picture.headers()["content-type"]).toBe("image/png");
  expect(await said("image:alt")).not.toBe("");
}
