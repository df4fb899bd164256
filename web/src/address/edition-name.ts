/** An edition as the API tells of it. */
export interface Numbered {
  readonly number: number;
  readonly digest: string;
}

const SHORT_DIGEST = 12;
const form = /^([1-9]\d{0,8})(?:@([0-9a-f]{12,64}))?$/;

/** Number and digest: should the number ever be given again, nothing else is found there. */
export function lastingName({ number, digest }: Numbered): string {
  return `${number}@${digest.slice(0, SHORT_DIGEST)}`;
}

/** Number and, where it is given, digest of the edition that a name means; undefined where it is none. */
export function readEditionName(
  name: string,
): { readonly number: number; readonly digest: string | undefined } | undefined {
  const [, number, digest] = form.exec(name) ?? [];
  return number === undefined ? undefined : { number: Number(number), digest };
}

/** Whether a name means an edition. */
export function isNameOf(name: string, { number, digest }: Numbered): boolean {
  const read = readEditionName(name);
  return read?.number === number && digest.startsWith(read.digest ?? "");
}
