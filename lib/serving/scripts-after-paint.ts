/**
 * Lets a page be read before its scripts are fetched: words, styles and font have the line for themselves, and the
 * scripts are asked for once the page has been painted. React finds them in the head, where it would have put them.
 * What a page says and does without JavaScript stays as it is.
 * @param html a whole page as Next renders it
 */
export function scriptsAfterPaint(html: string): string {
  const sources = [...html.matchAll(SCRIPT)].map(([, source]) => source);
  const end = html.lastIndexOf("</body>");
  if (sources.length === 0 || end === -1) return html;
  const without = (part: string) => part.replace(SCRIPT, "").replace(HINT, "");
  const loader = `<script>(${load})(${JSON.stringify(sources)})</script>`;
  return without(html.slice(0, end)) + loader + html.slice(end);
}

/** Runs in the page. A tab in the background is painted when it is looked at: it does not wait for that. */
const load = `${(sources: string[]): void => {
  const fetchAll = () => {
    for (const src of sources)
      document.head.append(
        Object.assign(document.createElement("script"), { src, async: true }),
      );
  };
  if (document.hidden) fetchAll();
  else requestAnimationFrame(() => setTimeout(fetchAll));
}}`;

// As React writes them: the build's own files alone, whose names need no escaping.
const SCRIPT =
  /<script src="(\/_next\/static\/[\w./~-]+)" async=""><\/script>/g;
const HINT = /<link rel="preload" as="script"[^>]*\/>/g;
