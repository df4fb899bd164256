/** What no answer of a tool may take of a reader's attention, in tokens. */
export const MOST_TOKENS = 5_000;

/** Words, numbers, white space, signs, and every letter of a script whose words no tokenizer knows as well as English ones. */
const pieces = /(?<word>[a-z]+)|(?<number>\p{N}+)|(?<space>\s+)|(?<letter>\p{L}\p{M}*)|(?<signs>[^\p{L}\p{N}\s]+)/giu;

/**
 * How many tokens a text takes at most, reckoned without a tokenizer: models have different ones, and none belongs into a service.
 * A word is reckoned by its length, and one that no language has (an id, a digest) by more; a letter of any other script as two.
 * `tests/agents/tokens.test.ts` holds it against two tokenizers that are in use.
 */
export function tokensAtMost(text: string): number {
  let tokens = 0;
  for (const { groups = {} } of text.matchAll(pieces)) tokens += tokensOf(groups);
  return tokens;
}

/** As many characters as no text of so few tokens exceeds: there are five to a token in long words with spaces between them. */
export function charactersAtMost(tokens: number): number {
  return tokens * 6;
}

function tokensOf({ word, number, space, signs }: Readonly<Record<string, string | undefined>>): number {
  if (word !== undefined) return Math.ceil(word.length / (/^[A-Z]?[a-z]+$/.test(word) ? 4 : 1.4));
  if (number !== undefined) return Math.ceil(number.length / 2);
  if (space !== undefined) return space === " " ? 0 : Math.ceil(space.length / 2);
  if (signs === undefined) return 2;
  return /^[\x20-\x7e]+$/.test(signs) ? Math.ceil(signs.length / 2) : signs.length * 2;
}
