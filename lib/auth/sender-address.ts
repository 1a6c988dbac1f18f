import { headers } from "next/headers";
import { addressHeader } from "#lib/serving/client-address.ts";

/** Where this request comes from, for limits: an IPv4 address or an IPv6 network. */
export async function senderAddress(): Promise<string> {
  return (await headers()).get(addressHeader) ?? "unknown";
}
