import { expect, test } from "@playwright/test";
import { scriptsAfterPaint } from "#lib/serving/scripts-after-paint.ts";

const page = (head: string, body = "<p>words</p>") =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

test("a page's own scripts leave the head and are named once, at the end of the body; styles come after the head's script", () => {
  const html = scriptsAfterPaint(
    page(
      '<link rel="stylesheet" href="/_next/static/chunks/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/><script src="/_next/static/chunks/b.js" async=""></script><script>theme()</script>',
      '<p>words</p><script src="/_next/static/chunks/0~c-d_e.js" async=""></script><script>flight()</script>',
    ),
  );
  expect(html).toMatch(
    /^<!DOCTYPE html><html><head><script>theme\(\)<\/script><link rel="stylesheet" href="\/_next\/static\/chunks\/a.css"\/><\/head><body><p>words<\/p><script>flight\(\)<\/script><script>\(.*\)\(\["\/_next\/static\/chunks\/b.js","\/_next\/static\/chunks\/0~c-d_e.js"\],false\)<\/script><\/body><\/html>$/s,
  );
});

/** Runs a page's loader as the page would, with a screen that paints and a visitor that comes when they are told to. */
function runLoader({ hidden, patient }: { hidden: boolean; patient: boolean }) {
  const html = scriptsAfterPaint(
    page('<script src="/_next/static/chunks/b.js" async=""></script>'),
    patient,
  );
  const [, text = ""] = /<script[^>]*>(.*)<\/script>/s.exec(html) ?? [];
  const added: unknown[] = [];
  const waiting: (() => void)[] = [];
  const events = new EventTarget();
  const document = Object.assign(events, {
    hidden,
    head: { append: (each: unknown) => added.push(each) },
    createElement: (name: string) => ({ name }),
  });
  let come = () => {};
  const awake = new Promise<void>((resolve) => (come = resolve));
  const later = (work: () => void) => waiting.push(work);
  new Function(
    "document",
    "requestAnimationFrame",
    "setTimeout",
    "kurabeAwake",
    text,
  )(document, later, later, awake);
  const paint = () => {
    for (let work; (work = waiting.shift());) work();
  };
  return { added, events, paint, come: () => come() };
}

const script = {
  name: "script",
  src: "/_next/static/chunks/b.js",
  async: true,
};
const prefetch = {
  name: "link",
  rel: "prefetch",
  href: "/_next/static/chunks/b.js",
};

test("scripts wait for the paint where there will be one", () => {
  const hidden = runLoader({ hidden: true, patient: false });
  expect(hidden.added).toEqual([script]);
  const shown = runLoader({ hidden: false, patient: false });
  expect(shown.added).toEqual([]);
  shown.paint();
  expect(shown.added).toEqual([script]);
});

test("scripts of a page that is whole without them are fetched, and run for somebody only", async () => {
  const { added, paint, come } = runLoader({ hidden: false, patient: true });
  paint();
  expect(added).toEqual([prefetch]);
  come();
  await Promise.resolve();
  expect(added).toEqual([prefetch, script]);
});

test("a button that was pressed before the scripts ran is pressed once after", () => {
  const { events } = runLoader({ hidden: false, patient: true });
  let presses = 0;
  const press = (name: string) =>
    events.dispatchEvent(
      Object.defineProperty(new Event("click"), "target", {
        value: {
          closest: (selector: string) =>
            selector === name ? { click: () => presses++ } : null,
        },
      }),
    );
  // React listens later, on the same document.
  let heard = 0;
  events.addEventListener("click", () => heard++);
  press("button[type=button]");
  expect(heard).toBe(0);
  press("a");
  expect(heard).toBe(1);
  events.dispatchEvent(new Event("kurabe:ready"));
  expect(presses).toBe(1);
  press("button[type=button]");
  events.dispatchEvent(new Event("kurabe:ready"));
  expect(presses).toBe(1);
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
