import {
  rateLimits,
  takeRateLimit,
  type RateLimitName,
} from "../db/rate-limit.ts";
import { addressHeader } from "../serving/client-address.ts";
import type { Bearer } from "./read-token.ts";

/** Whether a request is still within its sender's limit, and what the answer says of it. */
export interface Turn {
  ok: boolean;
  headers: Record<string, string>;
}

/** Counts a request against the limit of whoever sends it: a user's, or an address's; tokens that do not hold have their own. */
export async function takeTurn(
  bearer: Bearer,
  headers: Headers,
): Promise<Turn> {
  const address = headers.get(addressHeader) ?? "unknown";
  const [name, who] = limitOf(bearer, address);
  const { ok, remaining, resetSeconds } = await takeRateLimit(name, who);
  const { points, seconds } = rateLimits[name];
  return {
    ok,
    headers: {
      "ratelimit-policy": `"${name}";q=${points};w=${seconds}`,
      ratelimit: `"${name}";r=${remaining};t=${resetSeconds}`,
      ...(!ok && { "retry-after": `${resetSeconds}` }),
    },
  };
}

function limitOf(bearer: Bearer, address: string): [RateLimitName, string] {
  switch (bearer.kind) {
    case "anonymous":
      return ["api-visitor", address];
    case "viewer":
      return ["api-user", bearer.viewer.userId];
    case "invalid":
      return ["wrong-token", address];
    default:
      return bearer satisfies never;
  }
}
