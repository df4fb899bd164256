/** The beginning of a text, cut between words, with an ellipsis where something is left out. */
export function beginningOf(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const cut = text.slice(0, characters + 1);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > 0 ? end : characters).replace(/[\s,;:.]+$/u, "")} …`;
}
