import { Worker } from "node:worker_threads";

/** What came of an order: the answer, or why there is none. */
export type ThreadOutcome<Answer> =
  | { ok: true; answer: Answer }
  /** The thread was ended in the middle of it: out of time, or of memory. */
  | { ok: false; reason: "too-slow" | "too-large" }
  /** Nobody began with it: too many others wait. */
  | { ok: false; reason: "too-busy" };

/** What a thread says: first that it is there, then one answer per order. */
export type ThreadMessage<Answer> =
  { ready: true } | { answer: Answer } | { error: string };

interface PoolLimits {
  threads: number;
  /** Milliseconds for one order, from its begin on a thread that is there. */
  ms: number;
  /** Orders that may wait for a thread. */
  waiting: number;
  /** Mebibytes that a thread's objects may take. */
  memory: number;
}

interface Order<Answer> {
  order: unknown;
  settle: (outcome: ThreadOutcome<Answer>) => void;
  fail: (error: Error) => void;
}

/**
 * A few threads for work that may take long: an order each at a time, in the order in which they came. What takes longer
 * than its limit is ended with its thread, whatever it is doing, and another thread takes that one's place.
 */
export class ThreadPool<Answer> {
  readonly #file: string;
  readonly #limits: PoolLimits;
  readonly #waiting: Order<Answer>[] = [];
  readonly #threads = new Set<PooledThread<Answer>>();

  /** @param file the threads' code, which answers as `answerOrders` does */
  constructor(file: string, limits: PoolLimits) {
    this.#file = file;
    this.#limits = limits;
  }

  /** Rejects where the work threw, with its message. */
  run(order: unknown): Promise<ThreadOutcome<Answer>> {
    if (this.#waiting.length >= this.#limits.waiting)
      return Promise.resolve({ ok: false, reason: "too-busy" });
    const { promise, resolve, reject } =
      Promise.withResolvers<ThreadOutcome<Answer>>();
    this.#waiting.push({ order, settle: resolve, fail: reject });
    this.#assign();
    return promise;
  }

  /** Ends every thread, and with it what it works on. */
  async end(): Promise<void> {
    for (const { fail } of this.#waiting.splice(0)) fail(new Error(ENDED));
    await Promise.all([...this.#threads].map((thread) => thread.end()));
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#freeThread();
      const next = thread && this.#waiting.shift();
      if (!next) return;
      thread.begin(next);
    }
  }

  #freeThread(): PooledThread<Answer> | undefined {
    const free = [...this.#threads].find(({ isFree }) => isFree);
    if (free || this.#threads.size >= this.#limits.threads) return free;
    const made = new PooledThread<Answer>(this.#file, this.#limits, {
      onFree: () => this.#assign(),
      onGone: () => {
        this.#threads.delete(made);
        this.#assign();
      },
    });
    this.#threads.add(made);
    return made;
  }
}

class PooledThread<Answer> {
  readonly #worker: Worker;
  readonly #ms: number;
  readonly #onFree: () => void;
  #isReady = false;
  #isGone = false;
  #current: Order<Answer> | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    file: string,
    { ms, memory }: PoolLimits,
    on: { onFree: () => void; onGone: () => void },
  ) {
    this.#ms = ms;
    this.#onFree = on.onFree;
    this.#worker = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    this.#worker.on("message", (message: ThreadMessage<Answer>) =>
      this.#hear(message),
    );
    this.#worker.on("error", (error: Error & { code?: string }) =>
      error.code === "ERR_WORKER_OUT_OF_MEMORY"
        ? this.#take()?.settle({ ok: false, reason: "too-large" })
        : this.#take()?.fail(error),
    );
    this.#worker.on("exit", () => {
      this.#isGone = true;
      this.#take()?.fail(new Error(ENDED));
      on.onGone();
    });
    // A process that has nothing else to do may end.
    this.#worker.unref();
  }

  get isFree(): boolean {
    return this.#current === null && !this.#isGone;
  }

  begin(order: Order<Answer>): void {
    this.#current = order;
    this.#worker.ref();
    if (this.#isReady) this.#send(order);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(message: ThreadMessage<Answer>): void {
    if ("ready" in message) {
      this.#isReady = true;
      if (this.#current) this.#send(this.#current);
      return;
    }
    const order = this.#take();
    this.#worker.unref();
    if ("answer" in message)
      order?.settle({ ok: true, answer: message.answer });
    else order?.fail(new Error(message.error));
    this.#onFree();
  }

  #send({ order }: Order<Answer>): void {
    this.#worker.postMessage(order);
    this.#timer = setTimeout(() => {
      this.#isGone = true;
      this.#take()?.settle({ ok: false, reason: "too-slow" });
      void this.#worker.terminate();
    }, this.#ms);
  }

  /** The order that it works on, which it then does no more. */
  #take(): Order<Answer> | null {
    clearTimeout(this.#timer);
    const order = this.#current;
    this.#current = null;
    return order;
  }
}

const ENDED = "The thread ended.";
