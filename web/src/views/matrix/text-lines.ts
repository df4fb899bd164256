/** A character of Chinese, Japanese or Korean: as wide as two others, and a line may end after it. */
const wide = /[\u2e80-\u9fff\uf900-\uffef]/;
const piece = /[\u2e80-\u9fff\uf900-\uffef]|[^\s\u2e80-\u9fff\uf900-\uffef]+/g;

/** Breaks a text into lines of at most so many characters, but for words that are longer than that. */
export function textLines(text: string, most: number): string[] {
  const lines: string[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(piece)) {
    const last = lines.at(-1);
    const longer = `${last ?? ""}${text.slice(end, index)}${word}`;
    if (last !== undefined && widthOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
    end = index + word.length;
  }
  return lines;
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}
