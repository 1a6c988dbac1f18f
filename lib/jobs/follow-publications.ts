import { prepareStatistics } from "../db/prepare-statistics.ts";
import { readPublicVersion } from "../db/public-answers.ts";

/**
 * Makes what is shown of all public answers as soon as those have changed and then been still for a moment, so that no
 * reader waits for it; and once at the start. Where it fails, the next look tries again.
 * @returns to be called before the database is closed
 */
export function followPublications(): () => void {
  const follower = new Follower(readPublicVersion, () => prepareStatistics());
  const timer = setInterval(() => {
    // The database may be away for a moment.
    follower.look().catch(() => {});
  }, LOOK);
  timer.unref();
  return () => clearInterval(timer);
}

/** Between two looks. Milliseconds. */
const LOOK = 1_000;

/** Does some work for each version that two looks in a row have found; one piece of work at a time. */
export class Follower {
  readonly #version: () => Promise<string>;
  readonly #work: () => Promise<void>;
  #isBusy = false;
  #seen: string | null = null;
  #done: string | null = null;

  constructor(version: () => Promise<string>, work: () => Promise<void>) {
    this.#version = version;
    this.#work = work;
  }

  /** Rejects where the version or the work does; the version then counts as not done. */
  async look(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      const version = await this.#version();
      const isStill = version === this.#seen;
      this.#seen = version;
      if (!isStill || version === this.#done) return;
      await this.#work();
      this.#done = version;
    } finally {
      this.#isBusy = false;
    }
  }
}
