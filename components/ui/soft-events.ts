interface Soft {
  go: (href: string, how?: "push" | "replace") => void;
  /** What is being typed would lead here; the address follows after a pause. */
  type: (href: string) => void;
}

// Long enough for one word to be one address, short enough not to be waited for.
const pauseMs = 250;

/**
 * Takes over links, GET forms and live search fields (`data-soft`, `data-soft="live"`) of the whole document.
 * @returns what ends it
 */
export function listenForSoft(soft: Soft): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const typing = followTyping(soft, signal);
  // A link that is pressed before the pause is over is what is wanted last.
  const go = (href: string) => {
    typing.forget();
    soft.go(href);
  };
  document.addEventListener("click", (event) => onClick(event, go), { signal });
  return () => ending.abort();
}

function onClick(event: MouseEvent, go: Soft["go"]): void {
  const plain =
    event.button === 0 &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!plain || event.defaultPrevented) return;
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest("a[data-soft]");
  if (!link) return;
  event.preventDefault();
  go(link.getAttribute("href") ?? "");
}

function followTyping({ go, type }: Soft, signal: AbortSignal) {
  let timer: number | undefined;
  const forget = () => window.clearTimeout(timer);
  // A search that is typed in one go is one step back in the history.
  let typedIn: EventTarget | null = null;
  const onInput = (event: Event) => {
    const form = liveForm(event);
    if (!form) return;
    const href = formHref(form);
    type(href);
    forget();
    timer = window.setTimeout(() => {
      go(href, typedIn === event.target ? "replace" : "push");
      typedIn = event.target;
    }, pauseMs);
  };
  const onSubmit = (event: SubmitEvent) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !("soft" in form.dataset)) return;
    event.preventDefault();
    forget();
    go(formHref(form, event.submitter), typedIn === null ? "push" : "replace");
    typedIn = null;
  };
  const onLeave = () => {
    typedIn = null;
  };
  document.addEventListener("input", onInput, { signal });
  // Kana on their way to being kanji are no search term yet.
  document.addEventListener("compositionend", onInput, { signal });
  document.addEventListener("submit", onSubmit, { signal });
  document.addEventListener("focusout", onLeave, { signal });
  signal.addEventListener("abort", forget);
  return { forget };
}

function liveForm(event: Event): HTMLFormElement | null {
  if (event instanceof InputEvent && event.isComposing) return null;
  const field = event.target;
  return field instanceof HTMLInputElement &&
    field.form?.dataset["soft"] === "live"
    ? field.form
    : null;
}

/** @param by the button that sends the form */
function formHref(form: HTMLFormElement, by?: HTMLElement | null): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form, by)) {
    if (typeof value === "string" && value.trim() !== "") {
      query.append(name, value);
    }
  }
  const { joined } = form.dataset;
  if (joined && query.has(joined)) {
    query.set(joined, query.getAll(joined).join(","));
  }
  const path = new URL(form.action).pathname;
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}
