/**
 * Keeps from Next's router what comes of a request after somebody has chosen something else, which it has no use for:
 * where such a request fails, Next 16.4 loads its address as a whole page, in place of the one that was chosen since.
 * @returns what ends it
 */
export function withholdOutdatedAnswers(): () => void {
  const { fetch } = window;
  let newest = 0;
  window.fetch = (input, init) => {
    const asking = fetch(input, init);
    if (!isNavigation(init)) return asking;
    newest += 1;
    const own = newest;
    const settle = () => (own === newest ? asking : NEVER);
    return asking.then(settle, settle);
  };
  // Back and forward may need no request. Before the router hears of it, whose request is then newer.
  const onTraverse = ({ state }: PopStateEvent) => {
    if (state) newest += 1;
  };
  window.addEventListener("popstate", onTraverse, { capture: true });
  return () => {
    window.fetch = fetch;
    window.removeEventListener("popstate", onTraverse, { capture: true });
  };
}

const NEVER = new Promise<never>(() => {});

/** Whether it is the router's request for the page that somebody goes to. */
function isNavigation(init: RequestInit | undefined): boolean {
  const headers = new Headers(init?.headers);
  return (
    headers.has("next-router-state-tree") &&
    !headers.has("next-action") &&
    !headers.has("next-router-prefetch")
  );
}
