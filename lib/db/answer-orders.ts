import { parentPort } from "node:worker_threads";
import type { ThreadMessage } from "./thread-pool.ts";

/** A pooled thread's part: says that it is there, then answers one order after the other. */
export function answerOrders<Order, Answer>(
  answer: (order: Order) => Answer | Promise<Answer>,
): void {
  const say = (message: ThreadMessage<Answer>) =>
    parentPort?.postMessage(message);
  parentPort?.on("message", async (order: Order) => {
    try {
      say({ answer: await answer(order) });
    } catch (error) {
      say({ error: error instanceof Error ? error.message : String(error) });
    }
  });
  say({ ready: true });
}
