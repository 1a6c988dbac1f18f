import { expect, test } from "@playwright/test";
import { clientAddress } from "#lib/serving/client-address.ts";

const rows: [
  sentence: string,
  given: [string | undefined, string | undefined, number],
  address: string,
][] = [
  ["the peer itself", ["192.0.2.1", undefined, 0], "192.0.2.1"],
  ["a claim is not believed", ["192.0.2.1", "203.0.113.9", 0], "192.0.2.1"],
  ["what one proxy saw", ["127.0.0.1", "203.0.113.9", 1], "203.0.113.9"],
  [
    "a claim in front of it is left aside",
    ["127.0.0.1", "10.0.0.1, 203.0.113.9", 1],
    "203.0.113.9",
  ],
  [
    "what the outer of two proxies saw",
    ["127.0.0.1", "10.0.0.1, 203.0.113.9, 192.0.2.7", 2],
    "203.0.113.9",
  ],
  ["a request that met no proxy", ["192.0.2.1", undefined, 1], "192.0.2.1"],
  ["nonsense falls back to the peer", ["192.0.2.1", "x", 1], "192.0.2.1"],
  ["IPv4 in IPv6", ["::ffff:192.0.2.1", undefined, 0], "192.0.2.1"],
  ["a network of IPv6", ["2001:DB8::1", undefined, 0], "2001:db8:0:0::/64"],
  [
    "all of one network are one",
    ["2001:db8:1:2:3:4:5:6", undefined, 0],
    "2001:db8:1:2::/64",
  ],
  ["loopback", ["::1", undefined, 0], "0:0:0:0::/64"],
  ["a closed connection", [undefined, undefined, 0], "unknown"],
];

for (const [sentence, given, address] of rows) {
  test(sentence, () => expect(clientAddress(...given)).toBe(address));
}
