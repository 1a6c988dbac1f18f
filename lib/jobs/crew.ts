import { stopWorker, work } from "./queue.ts";
import type { Job } from "./queue.ts";
import type { QueueName } from "./queues.ts";

/** As many workers of this process on one queue as are wanted, which may change while they work. */
export class Crew<N extends QueueName> {
  readonly #name: N;
  readonly #handler: (job: Job<N>) => Promise<void>;
  readonly #workers: string[] = [];
  #changing: Promise<void> = Promise.resolve();

  constructor(name: N, handler: (job: Job<N>) => Promise<void>) {
    this.#name = name;
    this.#handler = handler;
  }

  /** Adds workers, or lets some go once they are done with the job in hand. */
  async resize(wanted: number): Promise<void> {
    const change = this.#changing.then(() => this.#resize(wanted));
    this.#changing = change.catch(() => {});
    return change;
  }

  /** Does as `wanted` says now and then, until the returned function is called. */
  async follow(wanted: () => Promise<number>): Promise<() => void> {
    await this.resize(await wanted());
    const timer = setInterval(() => {
      // The database may be away for a moment: the next look asks again.
      wanted()
        .then((count) => this.resize(count))
        .catch(() => {});
    }, LOOK);
    timer.unref();
    return () => clearInterval(timer);
  }

  async #resize(wanted: number): Promise<void> {
    while (this.#workers.length < wanted)
      this.#workers.push(await work(this.#name, this.#handler));
    while (this.#workers.length > wanted) {
      const id = this.#workers.pop();
      if (id !== undefined) await stopWorker(this.#name, id);
    }
  }
}

/** Between two looks at how many are wanted. Milliseconds. */
const LOOK = 5_000;
