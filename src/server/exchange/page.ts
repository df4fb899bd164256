import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Coding, codingFor, isKnown } from "./preferences.js";
import { type ContentSecurity, contentSecurityPolicy } from "./security-headers.js";

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };
/** Below a kilobyte, compression saves nothing that a packet would notice. */
export const WORTH_COMPRESSING = 1_024;

/** What is sent of a page to who takes it compressed. */
type Compressed = Readonly<Partial<Record<Coding, Buffer | undefined>>>;

/** A page or file that the service sends as it is: the bytes, compressed once, and the tag under which caches know them. */
export interface Page {
  readonly type: string;
  readonly bytes: Buffer;
  readonly compressed: Compressed;
  readonly etag: string;
  /** What the page may load, when it may load anything. */
  readonly contentSecurityPolicy?: string;
  /** How long it may be kept without asking again; not at all when this is left out. */
  readonly cacheControl?: string;
}

/** Prepares a page for sending. */
export async function preparePage(type: string, text: string, isCompressed = true): Promise<Page> {
  const bytes = Buffer.from(text);
  return pageOf(type, bytes, isCompressed && bytes.length >= WORTH_COMPRESSING ? await compressed(bytes) : {});
}

/** How long browsers and caches keep what stands under a name that never means anything else. */
export const FOR_EVER = "public, max-age=31536000, immutable";

/** A page of what is compressed already. */
export function pageOf(type: string, bytes: Buffer, compressed: Compressed): Page {
  return { type, bytes, compressed, etag: `"${createHash("sha256").update(bytes).digest("base64url")}"` };
}

async function compressed(bytes: Buffer): Promise<Compressed> {
  const [br, gzip] = await Promise.all([
    compress.br(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    compress.gzip(bytes, { level: constants.Z_BEST_SPEED + 4 }),
  ]);
  return { br, gzip };
}

/** Prepares a page of HTML, which may load what `security` allows beside its own inline scripts and style sheets. */
export async function prepareHtml(
  html: string,
  security: Omit<ContentSecurity, "html"> = {},
  isCompressed = true,
): Promise<Page> {
  const page = await preparePage("text/html; charset=utf-8", html, isCompressed);
  return { ...page, contentSecurityPolicy: contentSecurityPolicy({ html, ...security }) };
}

/** Sends a page: compressed to those who take that, and not at all (304) to those who have it already. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page, status = 200): void {
  response.setHeader("etag", page.etag);
  response.setHeader("cache-control", page.cacheControl ?? "no-cache");
  response.appendHeader("vary", "accept-encoding");
  if (page.contentSecurityPolicy) response.setHeader("content-security-policy", page.contentSecurityPolicy);
  if (status === 200 && isKnown(request, page.etag)) {
    response.writeHead(304).end();
    return;
  }
  const coding = codingFor(request);
  const packed = coding && page.compressed[coding];
  const body = packed ?? page.bytes;
  if (packed) response.setHeader("content-encoding", coding);
  response.writeHead(status, { "content-type": page.type, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}
