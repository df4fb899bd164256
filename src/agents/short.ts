import { tokensAtMost } from "./tokens.js";

/** Characters of a text within a list, where `fetch` gives the whole. */
const LONGEST = 500;
/** Characters of a quote that are its title. */
export const TITLE_OF_QUOTE = 120;
/** Characters of what a message says again. */
const LONGEST_QUOTED = 100;

/** A text short enough to stand in a list: of so many characters, and of as many tokens. */
export function short(text: string, most = LONGEST): string {
  if (text.length <= most && tokensAtMost(text) <= most) return text;
  let part = text.slice(0, most - 1);
  for (let tokens = tokensAtMost(part); tokens > most - 1; tokens = tokensAtMost(part))
    part = part.slice(0, Math.floor((part.length * (most - 1)) / (tokens + 1)));
  return `${part.toWellFormed()}…`;
}

/** What a client has written, as a message says it again. */
export function quoted(text: string): string {
  return JSON.stringify(short(text, LONGEST_QUOTED));
}

/** A message with what it quotes cut to as much. */
export function cutQuotes(message: string): string {
  return message.replace(/"((?:[^"\\]|\\.)*)"/gs, (_whole, text: string) => `"${short(text, LONGEST_QUOTED)}"`);
}
