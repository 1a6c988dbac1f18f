import { takeUnmailed, giveBackUnmailed } from "../db/take-unmailed.ts";
import { publicUrl } from "../env.ts";
import { notificationMail } from "../mail/notification-mail.ts";
import { canMail, sendMail } from "../mail/send-mail.ts";

/**
 * Sends what users are told of and have not read yet by mail, each once; does nothing where the server sends no mail.
 * @returns how many were sent
 * @throws Error where the SMTP server cannot be reached or does not know us; all is sent by the next job then
 */
export async function mailNotifications(): Promise<number> {
  if (!canMail()) return 0;
  const putOff: string[] = [];
  for (let sent = 0; ;) {
    const next = await takeUnmailed(putOff);
    if (!next) return sent;
    const { id } = next.news;
    try {
      await sendMail(notificationMail(next, publicUrl()));
      sent++;
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome !== "lost") await giveBackUnmailed(id);
      if (outcome === "unreachable") throw error;
      putOff.push(id);
    }
  }
}

/**
 * - `unreachable`: no message was begun.
 * - `later`: the server put this one off.
 * - `lost`: it refused it for good, or broke off when it may have had it. Never twice is worth more than once more.
 */
function outcomeOf(error: unknown): "unreachable" | "later" | "lost" {
  const { command, responseCode } = error as {
    command?: unknown;
    responseCode?: unknown;
  };
  if (typeof command === "string" && /^(CONN|AUTH)/.test(command))
    return "unreachable";
  const isTemporary = typeof responseCode === "number" && responseCode < 500;
  return isTemporary ? "later" : "lost";
}
