/**
 * SHA-256 of a text in UTF-8, lower-case hex, by the browser's own means.
 *
 * @returns undefined where there are none: browsers compute digests in pages alone that came over a secure connection, or from the
 * reader's own machine
 */
export async function digestOf(text: string): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
