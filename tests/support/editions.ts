/** How addresses name an edition for ever: by its number and the first twelve signs of its digest. */
export function lastingNameOf({ number, digest }: { readonly number: number; readonly digest: string }): string {
  return `${number}@${digest.slice(0, 12)}`;
}
