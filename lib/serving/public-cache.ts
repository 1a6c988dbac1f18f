import { ByteLru } from "./byte-lru.ts";
import { lightPage } from "./light-page.ts";
import { isStorable, setsCookie, type Rendered } from "./rendered.ts";
import { storePage, type StoredPage } from "./stored-page.ts";

/** What came of rendering a page: kept; shown to those who wait for it only; or nothing that two visitors may share. */
export type Filled =
  | { kind: "stored"; page: StoredPage }
  | { kind: "shared"; rendered: Rendered }
  | { kind: "none" };

/**
 * The public pages of one version of the public state, as bytes. Another version empties it. A page is rendered once
 * however many ask for it at a time, is kept only if its version is still the one that is asked for, and for ten minutes.
 */
export class PublicCache {
  readonly #render: (url: string) => Promise<Rendered>;
  readonly #now: () => number;
  readonly #pages: ByteLru<{ page: StoredPage; until: number }>;
  readonly #filling = new Map<string, Promise<Filled>>();
  readonly #styles = new Map<string, Promise<string>>();
  readonly #maxBytes: number;
  /** By hash. What pages of a version before ask for is there a moment longer than they are. */
  #data: ByteLru<StoredPage>;
  #before: { data: ByteLru<StoredPage>; until: number }[] = [];
  #version = -1;

  constructor(options: {
    /** Renders for a visitor of whom nothing is known. */
    render: (url: string) => Promise<Rendered>;
    maxBytes: number;
    /** Milliseconds. */
    now?: () => number;
  }) {
    this.#render = options.render;
    this.#now = options.now ?? (() => performance.now());
    this.#maxBytes = options.maxBytes;
    this.#pages = new ByteLru(options.maxBytes);
    this.#data = new ByteLru(options.maxBytes / 2);
  }

  /** Of pages and their data, but for what is about to go. */
  get bytes(): number {
    return this.#pages.bytes + this.#data.bytes;
  }

  get(url: string, version: number): StoredPage | undefined {
    this.#keepTo(version);
    const kept = this.#pages.get(url);
    return kept && kept.until > this.#now() ? kept.page : undefined;
  }

  /** What a page keeps apart for React (`light-page.ts`). */
  data(hash: string, version: number): StoredPage | undefined {
    this.#keepTo(version);
    this.#forget();
    for (const data of [this.#data, ...this.#before.map((each) => each.data)]) {
      const found = data.get(hash);
      if (found) return found;
    }
    return undefined;
  }

  #keepTo(version: number): void {
    if (version === this.#version) return;
    this.#pages.clear();
    this.#forget();
    if (this.#data.bytes > 0)
      this.#before.push({ data: this.#data, until: this.#now() + MOMENT });
    this.#data = new ByteLru(this.#maxBytes / 2);
    this.#version = version;
  }

  #forget(): void {
    const now = this.#now();
    this.#before = this.#before.filter(({ until }) => until > now);
  }

  /** @param version as it was before this call, so that the page is at least as new */
  fill(url: string, version: number): Promise<Filled> {
    const key = `${version} ${url}`;
    const running = this.#filling.get(key);
    if (running) return running;
    const filling = this.#fill(url, version).finally(() =>
      this.#filling.delete(key),
    );
    this.#filling.set(key, filling);
    return filling;
  }

  async #fill(url: string, version: number): Promise<Filled> {
    const rendered = await this.#render(url);
    if (!isStorable(rendered)) {
      const isPrivate = setsCookie(rendered) || rendered.status >= 500;
      return isPrivate ? { kind: "none" } : { kind: "shared", rendered };
    }
    const light = await lightPage(rendered, (href) => this.#style(href));
    const page = await storePage(light?.page ?? rendered);
    const data = light && (await storePage(light.data));
    if (version !== this.#version) {
      // Whoever waits for it gets it whole: its data would be gone before it is asked for.
      return { kind: "stored", page: light ? await storePage(rendered) : page };
    }
    const until = this.#now() + LONGEST;
    this.#pages.set(url, { page, until }, page.bytes);
    if (data) this.#data.set(light.hash, data, data.bytes);
    return { kind: "stored", page };
  }

  /** A style sheet of the build, which never changes. */
  #style(href: string): Promise<string> {
    const known = this.#styles.get(href);
    if (known) return known;
    const read = this.#render(href).then(({ status, body }) => {
      if (status !== 200) throw new Error(`${href}: ${status}`);
      return `${body}`;
    });
    this.#styles.set(href, read);
    read.catch(() => this.#styles.delete(href));
    return read;
  }
}

// Milliseconds. Whoever has just got a page asks for its data next; what was withdrawn is gone from everywhere in two seconds.
const MOMENT = 1500;

// For what a page says of the day, and should ever one have come out wrong.
const LONGEST = 10 * 60_000;
