import { expect, test } from "@playwright/test";
import { scriptsAfterPaint } from "#lib/serving/scripts-after-paint.ts";

const page = (head: string, body = "<p>words</p>") =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

test("a page's own scripts leave the head and are named once, at the end of the body", () => {
  const html = scriptsAfterPaint(
    page(
      '<link rel="stylesheet" href="/_next/static/chunks/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/><script src="/_next/static/chunks/b.js" async=""></script><script>theme()</script>',
      '<p>words</p><script src="/_next/static/chunks/0~c-d_e.js" async=""></script><script>flight()</script>',
    ),
  );
  expect(html).toMatch(
    /^<!DOCTYPE html><html><head><link rel="stylesheet" href="\/_next\/static\/chunks\/a.css"\/><script>theme\(\)<\/script><\/head><body><p>words<\/p><script>flight\(\)<\/script><script>\(.*\)\(\["\/_next\/static\/chunks\/b.js","\/_next\/static\/chunks\/0~c-d_e.js"\]\)<\/script><\/body><\/html>$/s,
  );
});

test("the script that fetches them waits for the paint where there will be one", () => {
  const html = scriptsAfterPaint(
    page('<script src="/_next/static/chunks/b.js" async=""></script>'),
  );
  const [, text = ""] = /<script>(.*)<\/script>/s.exec(html) ?? [];
  for (const hidden of [true, false]) {
    const added: unknown[] = [];
    const frames: (() => void)[] = [];
    const timers: (() => void)[] = [];
    const document = {
      hidden,
      head: { append: (each: unknown) => added.push(each) },
      createElement: (name: string) => ({ name }),
    };
    // As a page would run it, with a screen that paints when it is told to.
    new Function("document", "requestAnimationFrame", "setTimeout", text)(
      document,
      (frame: () => void) => frames.push(frame),
      (timer: () => void) => timers.push(timer),
    );
    expect(added.length).toBe(hidden ? 1 : 0);
    for (const frame of frames) frame();
    expect(added.length).toBe(hidden ? 1 : 0);
    for (const timer of timers) timer();
    expect(added).toEqual([
      { name: "script", src: "/_next/static/chunks/b.js", async: true },
    ]);
  }
});

test("scripts of old browsers, of data and of nobody we know stay where they are", () => {
  for (const html of [
    page(""),
    page(
      '<script src="/_next/static/chunks/old.js" noModule=""></script><script type="application/ld+json">{}</script>',
    ),
    page('<script src="https://elsewhere.example/x.js" async=""></script>'),
    "no page at all",
  ])
    expect(scriptsAfterPaint(html)).toBe(html);
});
