import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";

/** What a page may load; nothing else, from nowhere. `scripts` and `styles` stand in the page itself. */
export interface ContentSecurity {
  /** The page, whose inline scripts and style sheets are allowed by their hashes. */
  readonly html: string;
  /** Directives beside those for scripts and styles. */
  readonly directives?: readonly string[];
  /** Allows style attributes, which editors set while they draw; only for pages that show nothing from outside. */
  readonly styleAttributes?: boolean;
  /** Allows scripts and style sheets in files of the service beside the page's own. */
  readonly ownFiles?: boolean;
  /** Lets pages of other sites show it in a frame. */
  readonly inFrames?: boolean;
}

const IN_NO_FRAME = "frame-ancestors 'none'";
const NOTHING = `default-src 'none'; base-uri 'none'; form-action 'none'; ${IN_NO_FRAME}`;

/** Headers that every answer has: it is what it says it is, stands in no frame, runs nothing, and tells no other site of itself. */
export function setSecurityHeaders(response: ServerResponse): void {
  response.setHeader("content-security-policy", NOTHING);
  response.setHeader("cross-origin-opener-policy", "same-origin");
  // Other sites may read what is public, see cors.ts.
  response.setHeader("cross-origin-resource-policy", "cross-origin");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("x-frame-options", "DENY");
}

/** The Content-Security-Policy (W3C CSP 3) of a page: its own inline scripts and styles, and what is named. */
export function contentSecurityPolicy(security: ContentSecurity): string {
  const { html, directives = [], styleAttributes = false, ownFiles = false, inFrames = false } = security;
  const files = ownFiles ? ["'self'"] : [];
  const scripts = [...files, ...hashesOf(html, "script")];
  const styles = styleAttributes ? [...files, "'unsafe-inline'"] : [...files, ...hashesOf(html, "style")];
  return [
    inFrames ? NOTHING.replace(IN_NO_FRAME, "frame-ancestors *") : NOTHING,
    ...(scripts.length > 0 ? [`script-src ${scripts.join(" ")}`] : []),
    ...(styles.length > 0 ? [`style-src ${styles.join(" ")}`] : []),
    ...directives,
  ].join("; ");
}

function hashesOf(html: string, element: "script" | "style"): string[] {
  const contents = html.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, "gs"));
  return [...contents].map(([, content = ""]) => {
    // Browsers hash what they have read, in which line ends are plain line feeds.
    const text = content.replace(/\r\n?/g, "\n");
    return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  });
}
