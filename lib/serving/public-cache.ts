import { ByteLru } from "./byte-lru.ts";
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
    this.#pages = new ByteLru(options.maxBytes);
  }

  get bytes(): number {
    return this.#pages.bytes;
  }

  get(url: string, version: number): StoredPage | undefined {
    if (version !== this.#version) {
      this.#pages.clear();
      this.#version = version;
    }
    const kept = this.#pages.get(url);
    return kept && kept.until > this.#now() ? kept.page : undefined;
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
    const page = await storePage(rendered);
    const until = this.#now() + LONGEST;
    if (version === this.#version)
      this.#pages.set(url, { page, until }, page.bytes);
    return { kind: "stored", page };
  }
}

// For what a page says of the day, and should ever one have come out wrong.
const LONGEST = 10 * 60_000;
