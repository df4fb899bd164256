/** How addresses and references say which edition they mean: `3`, or `3@0a1b2c3d4e5f`. The explorer reads and writes them by this too. */

/** An edition by what it is named after. */
export interface Numbered {
  readonly number: number;
  /** SHA-256 of the canonical content, lower-case hex. */
  readonly digest: string;
}

const SHORT_DIGEST = 12;
const digestForm = /^[0-9a-f]{12,64}$/;
const numberForm = /^[1-9]\d{0,8}$/;

/** Number and the digest's beginning, so that no other edition is ever found there, should the number be given again. */
export function lastingName({ number, digest }: Numbered): string {
  return `${number}@${digest.slice(0, SHORT_DIGEST)}`;
}

/** Whether a text is a digest, or enough of its beginning to mean one. */
export function isDigest(text: string): boolean {
  return digestForm.test(text);
}

/** Number and, where it is given, digest of the edition that a name means; undefined where it is none. */
export function readEditionName(
  name: string,
): { readonly number: number; readonly digest: string | undefined } | undefined {
  const [number = "", digest, ...more] = name.split("@");
  const isName = numberForm.test(number) && (digest === undefined || isDigest(digest)) && more.length === 0;
  return isName ? { number: Number(number), digest } : undefined;
}

/** Whether a name means an edition. */
export function isNameOf(name: string, { number, digest }: Numbered): boolean {
  const read = readEditionName(name);
  return read?.number === number && digest.startsWith(read.digest ?? "");
}
