/**
 * Lets a page be read before its scripts are fetched: words, styles and font have the line for themselves, and the
 * scripts are asked for once the page has been painted. React finds them in the head, where it would have put them.
 * What a page says and does without JavaScript stays as it is.
 * @param html a whole page as Next renders it
 * @param isPatient whether they run only when somebody is there (`components/site/before-paint.ts`): right for a page
 *   that is whole without them. A button that is pressed before they run is pressed again after.
 */
export function scriptsAfterPaint(html: string, isPatient = false): string {
  const sources = [...html.matchAll(SCRIPT)].map(([, source]) => source);
  const end = html.lastIndexOf("</body>");
  if (sources.length === 0 || end === -1) return html;
  const without = (part: string) => part.replace(SCRIPT, "").replace(HINT, "");
  const loader = `${loaderTag(isPatient)}(${load})(${JSON.stringify(sources)},${isPatient})</script>`;
  return stylesLast(without(html.slice(0, end))) + loader + html.slice(end);
}

/** What the loader begins with. `light-page.ts` knows a patient page by it, and writes there what its data is asked for by. */
export const loaderTag = (isPatient: boolean): string =>
  isPatient ? '<script id="patient">' : "<script>";

/**
 * Puts the styles at the head's end. A script waits for the styles before it, and all of the page that comes after waits
 * for the script: so the page is read while its styles come.
 */
function stylesLast(html: string): string {
  const end = html.indexOf("</head>");
  if (end === -1) return html;
  const head = html.slice(0, end);
  const styles = head.match(STYLES) ?? [];
  return head.replace(STYLES, "") + styles.join("") + html.slice(end);
}

/**
 * Runs in the page. A tab in the background is painted when it is looked at: it does not wait for that. Buttons are
 * remembered because only scripts answer to them; links and forms work without. React, which may be half there, does not
 * hear of such a press: it would be answered twice. Where a page's data is apart (`light-page.ts`) it is asked for
 * at once, as it passes, and has to be there before the scripts; where it is gone, the page is asked for anew, once.
 */
const load = `${(sources: string[], isPatient: boolean): void => {
  const add = (name: string, properties: object) =>
    document.head.append(
      Object.assign(document.createElement(name), properties),
    );
  const run = () => {
    for (const src of sources) add("script", { src, async: true });
  };
  const { more } = document.currentScript?.dataset ?? {};
  const fetchMore = async () => {
    const { pathname, search } = location;
    const answer = await fetch(
      `${pathname}${search}${search ? "&" : "?"}_data=${more}`,
    );
    if (answer.ok) return answer.json();
    const [visit] = performance.getEntriesByType("navigation");
    if ((visit as PerformanceNavigationTiming).type !== "reload")
      location.reload();
    throw new Error("This page is outdated.");
  };
  const data = more && fetchMore();
  const start = () => {
    if (!isPatient) return run();
    for (const href of sources) add("link", { rel: "prefetch", href });
    void kurabeAwake.then(async () => {
      if (data) Object.assign(self, { __next_f: await data });
      run();
    });
  };
  if (document.hidden) start();
  else requestAnimationFrame(() => setTimeout(start));
  const pressed: HTMLElement[] = [];
  const remember = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>(
      "button[type=button]",
    );
    if (!button) return;
    pressed.push(button);
    event.stopImmediatePropagation();
  };
  document.addEventListener("click", remember, true);
  document.addEventListener(
    "kurabe:ready",
    () => {
      document.removeEventListener("click", remember, true);
      for (const button of pressed) button.click();
    },
    { once: true },
  );
}}`.replaceAll(/\s+/g, " ");

declare const kurabeAwake: Promise<void>;

// As React writes them: the build's own files alone, whose names need no escaping.
const SCRIPT =
  /<script src="(\/_next\/static\/[\w./~-]+)" async=""><\/script>/g;
const STYLES = /<link rel="stylesheet"[^>]*\/>/g;
const HINT = /<link rel="preload" as="script"[^>]*\/>/g;
