/** Text in UTF-8 that a program read as Windows-1252 and saved again: “Ã©” for “é”. */

/** What Windows-1252 has for the bytes from 0x80 to 0x9F; beyond them its characters have the numbers of their bytes. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const following = `[${windows}\\u00A0-\\u00BF]`;

/**
 * Sequences as UTF-8 has them. Two bytes alone may be meant, as a capital letter before a closing guillemet is, so that they
 * count where they begin as Western letters do, or where others follow.
 */
const sequences = new RegExp(
  `(?:[\u00C2\u00C3](?!»)${following}|[\u00E0-\u00EF]${following}{2}|[\u00F0-\u00F4]${following}{3}|(?:[\u00C4-\u00DF]${following}){2,})+`,
  "u",
);

export function mayBeMojibake(text: string): boolean {
  return sequences.test(text);
}

/** The first such sequence, and what it was; undefined where there is none. */
export function mojibake(text: string): { readonly found: string; readonly meant: string } | undefined {
  const found = sequences.exec(text)?.[0];
  if (found === undefined) return undefined;
  const encoded = Uint8Array.from(found, byteOf);
  const meant = new TextDecoder().decode(encoded);
  return meant.includes("\uFFFD") ? undefined : { found, meant };
}

function byteOf(character: string): number {
  const index = windows.indexOf(character);
  return index < 0 ? (character.codePointAt(0) ?? 0) : 128 + index;
}
