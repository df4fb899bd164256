import type { IncomingMessage } from "node:http";
import { limits } from "../../limits/limits.js";
import type { Refusal } from "./refusal.js";

/** The headers that are read. A request id that is too long is replaced, and what OpenTelemetry reads is its own to bound. */
export const readHeaders = [
  ...["accept", "accept-encoding", "content-encoding", "content-type", "graphql-cost", "host"],
  ...[
    "access-control-request-headers",
    "access-control-request-method",
    "if-modified-since",
    "if-none-match",
    "origin",
  ],
  ...["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"],
] as const;

/** A host as it may stand in an address (RFC 3986, 3.2.2), with or without a port. */
const hostForm = /^(?:[\w.~-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
/** The form in which requests to a proxy name their target; servers take it as well (RFC 9112, 3.2.2). */
const absoluteForm = /^https?:\/\/([^/?]*)(.*)$/i;
/** Characters that mean the same whether they are encoded or not (RFC 3986, 2.3). */
const needlesslyEncoded = /%(?:2[de]|3\d|[46][1-9a-f]|[57][\da]|5f|7e)/gi;

/**
 * Reads what a request is meant for, so that its `url` is a path with a query and its `host` header a host from then on,
 * in whichever form they came.
 *
 * @param basePath the path that the service is below: taken off where it stands, since a proxy in front may have done so or not
 * @returns why the request cannot be answered, if it cannot
 */
export function readTarget(request: IncomingMessage, basePath: string): Refusal | undefined {
  const { url = "/", headers, method } = request;
  const long = readHeaders.find((name) => (headers[name]?.length ?? 0) > limits.headerLength.most);
  if (long !== undefined)
    return refusal(431, `The header ${long} is longer than ${limits.headerLength.most} characters.`);
  if (namesSeveralHosts(request)) return refusal(400, "The header host stands there more than once.");
  const [, host, path] = absoluteForm.exec(url) ?? [undefined, undefined, url];
  if (host !== undefined) headers.host = host;
  if (!isHost(headers.host ?? "localhost"))
    return refusal(400, host === undefined ? "The header host names no host." : "The address names no host.");
  if (path === "*" && method === "OPTIONS") return undefined;
  if (!/^[/?]|^$/.test(path ?? "")) return refusal(400, "The target of a request is a path, such as /graphql.");
  request.url = withoutBase(normalized(path ?? ""), basePath);
  return undefined;
}

/** The path of a request whose target was read. */
export function pathOf({ url = "/" }: Pick<IncomingMessage, "url">): string {
  return url.split("?", 1)[0] ?? url;
}

export function isHost(text: string): boolean {
  return hostForm.test(text);
}

function normalized(target: string): string {
  const query = target.indexOf("?");
  const [path, rest] = query === -1 ? [target, ""] : [target.slice(0, query), target.slice(query)];
  return `${path === "" ? "/" : path.replace(needlesslyEncoded, decodeURIComponent)}${rest}`;
}

function withoutBase(target: string, basePath: string): string {
  const rest = target.slice(basePath.length);
  if (!target.startsWith(basePath) || !/^[/?]|^$/.test(rest)) return target;
  return rest.startsWith("/") ? rest : `/${rest}`;
}

/** Node keeps the first one only, where a proxy in front may have gone by another (RFC 9112, 3.2). */
function namesSeveralHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.length === 4 && rawHeaders[index]?.toLowerCase() === "host") hosts += 1;
  return hosts > 1;
}

function refusal(status: number, message: string): Refusal {
  return { status, code: "BAD_USER_INPUT", message };
}
