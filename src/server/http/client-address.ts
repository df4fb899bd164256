import type { IncomingMessage } from "node:http";
import ipaddr from "ipaddr.js";
import proxyAddress from "proxy-addr";

/** A network of this size is one household or one server (RFC 6177). */
const IPV6_GROUPS_OF_A_CLIENT = 4;

/** Says whose a request is. */
export type ClientOf = (request: IncomingMessage) => string;

/**
 * Clients are told apart by their addresses.
 *
 * @param trustedProxies whose `x-forwarded-for` is believed
 */
export function clientsBehind(trustedProxies: readonly string[]): ClientOf {
  const trust = proxyAddress.compile([...trustedProxies]);
  return (request) => clientOf(proxyAddress(request, trust));
}

/** An address as one client's: the whole network where addresses are given out by network. */
function clientOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return parsed.parts.slice(0, IPV6_GROUPS_OF_A_CLIENT).join(":");
}
