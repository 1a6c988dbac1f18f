import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "./pool.ts";

/** How often something may be done by one who: `points` times in `seconds`. Counted in the database, for all instances together. */
export const rateLimits = {
  /** Wrong passwords for one account from one address. */
  "sign-in": { points: 10, seconds: 900 },
  /** Wrong passwords from one address, whatever the account. */
  "sign-in-address": { points: 50, seconds: 900 },
  /** Wrong passwords for one account from anywhere: slows down those who have many addresses. */
  "sign-in-account": { points: 100, seconds: 3600 },
  /** New accounts from one address. */
  "sign-up": { points: 10, seconds: 3600 },
  /** Mails with a link, to one receiver. */
  "mail-link": { points: 5, seconds: 3600 },
  /** Mails with a link that one address asks for. */
  "mail-link-address": { points: 20, seconds: 3600 },
  /** One-time links that are none, from one address. */
  "wrong-link": { points: 30, seconds: 900 },
  /** Invitations that one user makes. */
  invitation: { points: 30, seconds: 3600 },
  /** API tokens that do not hold, from one address. */
  "wrong-token": { points: 60, seconds: 300 },
  /** Requests to the API by a visitor, from one address. */
  "api-visitor": { points: 600, seconds: 60 },
  /** Requests to the API by a user. */
  "api-user": { points: 1200, seconds: 60 },
  /** Uploads begun by one user. */
  upload: { points: 60, seconds: 3600 },
  /** Searches in texts, from one address. */
  search: { points: 120, seconds: 60 },
  /** Reports of a problem, from one address. */
  report: { points: 10, seconds: 3600 },
} as const satisfies Record<string, { points: number; seconds: number }>;
export type RateLimitName = keyof typeof rateLimits;

/** What is left of a limit. */
export interface RateLimitState {
  ok: boolean;
  limit: number;
  remaining: number;
  /** Whole seconds until it counts from nought again. */
  resetSeconds: number;
}

/**
 * Counts one try, and says whether it was within the limit.
 * @param who an address, an e-mail, a user's id; the database keeps a hash of it
 */
export async function takeRateLimit(
  name: RateLimitName,
  who: string,
): Promise<RateLimitState> {
  try {
    return stateOf(name, await limiter(name).consume(keyOf(who)), true);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return stateOf(name, refused, false);
  }
}

/** Takes a try back that turned out to be a right one. */
export async function giveBackRateLimit(
  name: RateLimitName,
  who: string,
): Promise<void> {
  await limiter(name).reward(keyOf(who));
}

/** Counts one try against several limits; the answer is that of the first that refuses, or of the last. */
export async function takeRateLimits(
  tries: readonly (readonly [RateLimitName, string])[],
): Promise<{ ok: boolean; resetSeconds: number }> {
  for (const [name, who] of tries) {
    const state = await takeRateLimit(name, who);
    if (!state.ok) return state;
  }
  return { ok: true, resetSeconds: 0 };
}

function stateOf(
  name: RateLimitName,
  { remainingPoints, msBeforeNext }: RateLimiterRes,
  ok: boolean,
): RateLimitState {
  return {
    ok,
    limit: rateLimits[name].points,
    remaining: ok ? remainingPoints : 0,
    resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  };
}

const keyOf = (who: string) =>
  createHash("sha256").update(who).digest("base64url");

// By pool, because tests close one and open another.
const limiters = new WeakMap<object, Map<string, RateLimiterPostgres>>();

function limiter(name: RateLimitName): RateLimiterPostgres {
  const storeClient = pool();
  const known =
    limiters.get(storeClient) ?? new Map<string, RateLimiterPostgres>();
  limiters.set(storeClient, known);
  const found = known.get(name);
  if (found) return found;
  const { points, seconds } = rateLimits[name];
  const made = new RateLimiterPostgres({
    storeClient,
    storeType: "pool",
    tableName: "rate_limits",
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
    // One of them clears the table of all.
    clearExpiredByTimeout: known.size === 0,
  });
  known.set(name, made);
  return made;
}
