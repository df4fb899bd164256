/** What no answer of a tool may take of a reader's attention, in tokens. */
export const MOST_TOKENS = 5_000;

/** Words, numbers, white space, what JSON is written with, and all else. */
const pieces =
  /(?<word>[a-z]+)|(?<number>[0-9]+)|(?<space>[ \n]+)|(?<json>["{}[\],:]+)|(?<other>[^a-z0-9 \n"{}[\],:]+)/gi;

/** Letters of the longest words that texts have; what is longer was made by a machine. */
const LONGEST_WORD = 24;

/**
 * How many tokens a text takes at most, reckoned without a tokenizer: models have different ones, and none belongs into a service.
 * A word of a language in Latin letters is reckoned by its length, which is right of a text on the whole, and one that no language has (an id, a digest) by more; of all
 * else each byte as a token, since no tokenizer makes more of it. `tests/agents/tokens.test.ts` holds it against two that are in use.
 */
export function tokensAtMost(text: string): number {
  let tokens = 0;
  for (const { 0: piece, groups = {}, index } of text.matchAll(pieces)) {
    tokens += tokensOf(groups, /[a-z"([{]/i.test(text.charAt(index + piece.length)));
  }
  return tokens;
}

/** As many characters as no text of so few tokens exceeds: there are five to a token in long words with spaces between them. */
export function charactersAtMost(tokens: number): number {
  return tokens * 6;
}

function tokensOf(
  { word, number, space, json, other = "" }: Readonly<Record<string, string | undefined>>,
  isBeforeWord: boolean,
): number {
  if (word !== undefined) return Math.ceil(word.length / (isOfLanguage(word) ? 4 : 1.4));
  // Letters after a number are those of an id or a digest.
  if (number !== undefined) return Math.ceil(number.length / 2) + (isBeforeWord ? 1 : 0);
  // The space before a word is a part of it.
  if (space !== undefined) return space === " " && isBeforeWord ? 0 : Math.ceil(space.length / 2);
  if (json !== undefined) return Math.ceil(json.length / 2);
  return Buffer.byteLength(other);
}

function isOfLanguage(word: string): boolean {
  return word.length <= LONGEST_WORD && /^[A-Z]?[a-z]+$/.test(word);
}
