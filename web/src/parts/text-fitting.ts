/** How wide a text is: a text is never narrower than its beginning. */
export type Measure = (text: string) => number;

/** Titles and tables have no pixels: there a text is as wide as it has characters. */
export const inCharacters: Measure = ({ length }) => length;

interface Font {
  readonly weight?: number;
  /** As the style sheets name it. */
  readonly family?: "--sans" | "--serif";
}

/** How wide texts are in pixels in a font of the page; about how wide, where there is no page to measure in. */
export function typeset(size: number, { weight = 400, family = "--sans" }: Font = {}): Measure {
  const known = new Map<string, number>();
  let measure: Measure | undefined;
  return (text) => {
    // Not before it is needed: the style sheets come with the page.
    measure ??= typeof document === "undefined" ? about(size, weight) : drawn(size, weight, family);
    const width = known.get(text) ?? measure(text);
    known.set(text, width);
    return width;
  };
}

function drawn(size: number, weight: number, family: string): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("the browser draws nothing");
  const families = getComputedStyle(document.documentElement).getPropertyValue(family);
  context.font = `${weight} ${size}px ${families}`;
  return (text) => context.measureText(text).width;
}

/** Chinese characters are as wide as they are high, and so are pictures; others somewhat more than half. */
function about(size: number, weight: number): Measure {
  const em = size * (weight > 500 ? 1.12 : 1);
  return (text) => graphemesOf(text).reduce((width, each) => width + (asWideAsHigh.test(each) ? em : em * 0.58), 0);
}

/** A character of Chinese, Japanese or Korean, or one of their signs: a line may end before it and after it. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u;
const asWideAsHigh = new RegExp(`${wide.source}|\\p{Extended_Pictographic}|\\p{Regional_Indicator}`, "u");
/** Signs that belong to what is before them, and those that belong to what is after them. */
const closing = /^[\p{Pe}\p{Pf}!%,.:;?…‥、。々・ー！％，．：；？～]/u;
const opening = /^[\p{Ps}\p{Pi}]/u;
/** All spaces but those that are to hold a line together. */
const blank = /^[^\S\u00a0\u2007\u202f\ufeff]+$/;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader takes for one character, with all its accents and signs. */
function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** What does not stand before an ellipsis. */
const trailing = /^[\s\p{Ps}\p{Pi},.:;，、：；]+$/u;

/** Fewer characters than these tell nothing. */
const LEAST = 3;

/**
 * The text, or as much of its beginning as fits, with an ellipsis: words stay whole where that leaves most of it. Empty
 * where no more than a character or two would fit.
 */
export function clip(text: string, most: number, widthOf: Measure): string {
  const whole = widthOf(text);
  if (whole <= most) return text;
  const graphemes = graphemesOf(text);
  let length = 0;
  const lengths = graphemes.map((each) => {
    length += each.length;
    return length;
  });
  const beginning = (count: number): string => {
    const last = graphemes.findLastIndex((each, index) => index < count && !trailing.test(each));
    return `${text.slice(0, lengths[last] ?? 0)}…`;
  };
  let [fits, tooLong] = [0, graphemes.length];
  let [narrower, wider] = [0, whole];
  while (tooLong - fits > 1) {
    // Characters are about as wide as each other, which finds the place by fewer measurings than halving: they take longer than all the rest.
    const likely = fits + Math.round(((tooLong - fits) * (most - narrower)) / (wider - narrower));
    const count = Math.min(tooLong - 1, Math.max(fits + 1, likely));
    const width = widthOf(beginning(count));
    if (width <= most) [fits, narrower] = [count, width];
    else [tooLong, wider] = [count, width];
  }
  if (fits < LEAST) return "";
  const lastBlank = graphemes.slice(0, fits + 1).findLastIndex((each) => blank.test(each));
  return beginning(lastBlank > fits / 2 ? lastBlank : fits);
}

/** What stands together in a line, and the space before it. */
interface Piece {
  readonly space: string;
  readonly text: string;
}

/**
 * A text in lines that fit, at most so many: broken between words and between Chinese characters, closing signs at no
 * beginning and opening ones at no end of a line; within a word only where it is longer than a line. The last line is
 * clipped where there would be more.
 */
export function lines(text: string, most: number, widthOf: Measure, atMost = Number.POSITIVE_INFINITY): string[] {
  const all: Piece[] = [];
  for (const { space, text: piece } of piecesOf(text)) {
    const last = all.at(-1);
    const longer = last && `${last.text}${space}${piece}`;
    if (last && longer && widthOf(longer) <= most) all[all.length - 1] = { ...last, text: longer };
    else
      all.push(...broken(piece, most, widthOf).map((part, index) => ({ space: index === 0 ? space : "", text: part })));
  }
  const kept = all.slice(0, atMost).map((line) => line.text);
  if (all.length <= atMost) return kept;
  const rest = all.slice(atMost - 1).map((line, index) => (index === 0 ? line.text : line.space + line.text));
  return [...kept.slice(0, -1), clip(rest.join(""), most, widthOf)];
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let [before, space] = ["", ""];
  for (const grapheme of graphemesOf(text)) {
    if (blank.test(grapheme)) {
      space = " ";
      continue;
    }
    const last = pieces.at(-1);
    const isBreak = mayPart(before, grapheme) && (space !== "" || wide.test(before) || wide.test(grapheme));
    if (last === undefined || isBreak) pieces.push({ space: last ? space : "", text: grapheme });
    else pieces[pieces.length - 1] = { ...last, text: last.text + space + grapheme };
    [before, space] = [grapheme, ""];
  }
  return pieces;
}

function mayPart(before: string, after: string): boolean {
  return !opening.test(before) && !closing.test(after);
}

/** A piece in as few parts as fit. */
function broken(piece: string, most: number, widthOf: Measure): string[] {
  const parts: string[] = [];
  let part: string[] = [];
  const widthOfAll = (all: readonly string[]): number => widthOf(all.join(""));
  for (const grapheme of graphemesOf(piece)) {
    const longer = [...part, grapheme];
    if (part.length === 0 || widthOfAll(longer) <= most) {
      part = longer;
      continue;
    }
    const at = longer.findLastIndex((each, index) => index > 0 && mayPart(longer[index - 1] ?? "", each));
    const end = at > 0 && widthOfAll(longer.slice(at)) <= most ? at : part.length;
    parts.push(longer.slice(0, end).join(""));
    part = longer.slice(end);
  }
  return [...parts, part.join("")];
}
