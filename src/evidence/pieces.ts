/** A text that has been loaded, by paragraphs. */
export interface ReadText<Source> {
  readonly source: Source;
  readonly paragraphs: readonly string[];
}

/** A part of a paragraph, short enough to be looked at in some milliseconds, and where it begins in code points. */
export interface Piece<Source> {
  readonly source: Source;
  readonly paragraph: number;
  readonly from: number;
  readonly text: string;
}

/** In UTF-16 code units. */
const PIECE = 10_000;
/** How much longer a printed passage may be than the words: for blanks, soft hyphens and the like. */
const TIMES_LONGER = 2;
const LONGER = 500;

/** Long paragraphs in parts that overlap, so that whatever is looked for lies in one of them whole. */
export function* piecesOf<Source>(texts: readonly ReadText<Source>[], length: number): Generator<Piece<Source>> {
  const overlap = length * TIMES_LONGER + LONGER;
  for (const { source, paragraphs } of texts) {
    for (const [index, paragraph] of paragraphs.entries()) {
      let [units, from] = [0, 0];
      while (true) {
        const text = whole(paragraph.slice(units, units + PIECE + overlap));
        yield { source, paragraph: index + 1, from, text };
        if (units + text.length >= paragraph.length) break;
        const step = whole(paragraph.slice(units, units + PIECE));
        from += Array.from(step).length;
        units += step.length;
      }
    }
  }
}

/** Not cut within a character. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, "");
}
