/** Sizes of text in a river's picture. */
export const nameSize = 12;
export const headingSize = 13;
export const smallSize = 11;

/** About how wide a text is in a sans-serif font: pictures are laid out before there is a page to measure in. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += character > "\u2e80" ? 1 : 0.56;
  return ems * size;
}

/** As much of a text as fits; empty where no more than a letter or two would. */
export function fitted(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && widthOf(`${characters.join("")}…`, size) > width) characters.pop();
  return characters.length < 4 ? "" : `${characters.join("").trimEnd()}…`;
}

/** A text in lines that fit, at most so many, broken at spaces or between Chinese characters. */
export function inLines(text: string, width: number, size: number, most: number): readonly string[] {
  const words = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*/g) ?? [];
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf((last + word).trimEnd(), size) <= width) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  const kept = lines.slice(0, most).map((each) => fitted(each.trimEnd(), width, size));
  if (lines.length > most) kept[most - 1] = fitted(`${lines.slice(most - 1).join("")}`, width, size);
  return kept;
}
