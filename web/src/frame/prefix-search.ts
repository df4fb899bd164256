/**
 * What to look for while somebody types: the words as they are, and every word that begins as the last one does. Chinese
 * is matched by its characters anyway, and what ends otherwise than with a word is asked as it stands.
 *
 * @returns undefined as long as there is no word
 */
export function prefixSearch(typed: string): string | undefined {
  const text = typed.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const isWithinPhrase = (text.match(/"/g) ?? []).length % 2 === 1;
  const endsWithWord = /[\p{L}\p{N}]$/u.test(text) && !/\p{Script=Han}$/u.test(text);
  return endsWithWord && !isWithinPhrase ? `${text}*` : text;
}
