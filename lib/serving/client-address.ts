import { isIPv4, isIPv6 } from "node:net";

/** The header in which our own server says where a request comes from; whatever a client sends in it is overwritten. */
export const addressHeader = "x-kurabe-address";

/**
 * The address that a request comes from: the peer's own, or the one that the outermost of our proxies saw. What stands
 * further left in X-Forwarded-For is what the client itself claims. Of IPv6 the network (/64), which is one customer's.
 * @param trustedProxies how many proxies of our own stand in front
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const claimed = (forwardedFor ?? "").split(",").map((part) => part.trim());
  const seen =
    trustedProxies > 0 && forwardedFor !== undefined
      ? (claimed.at(-trustedProxies) ?? claimed[0])
      : peer;
  return network(seen ?? "") ?? network(peer ?? "") ?? "unknown";
}

function network(address: string): string | null {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (isIPv4(bare)) return bare;
  if (!isIPv6(bare)) return null;
  const [head = "", tail] = bare.toLowerCase().split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length));
  const groups = [...left, ...zeros.fill("0"), ...right].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}
