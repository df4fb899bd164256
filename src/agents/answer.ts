import type { Asking, EditionNamed } from "./asking.js";
import { linkTo, nameOf } from "./links.js";
import { Refused } from "./own-graph.js";
import { charactersAtMost, MOST_TOKENS, tokensAtMost } from "./tokens.js";

/** What an answer leaves out: how much, and the call that brings the next of it. */
export interface More {
  readonly remaining: number;
  /** Which list it is of, where an answer has two that go on. */
  readonly of?: string;
  readonly call: {
    readonly tool: string;
    readonly arguments: Readonly<Record<string, unknown>>;
    /** Arguments that it takes beside these, as they were. */
    readonly unchanged?: readonly string[];
  };
}

/** What holds of everything in an answer, and so is said once. */
export async function editionHead(asking: Asking, edition: EditionNamed) {
  const [name, { digest }, { title }] = [nameOf(edition), edition, edition.corpus];
  const citation = await asking.cite(edition, { format: "citation" });
  return { name, title, digest, link: linkTo(asking.address, edition, "Edition", ""), citation: citation.trim() };
}

/**
 * An answer with as many of its items as there is room for, in their order.
 *
 * @param name under which they stand, or how they stand, where they are of several kinds
 * @param more says, from how many were taken, what is left out; nothing where all is there
 */
export function fitted(
  head: object,
  name: string | ((items: readonly object[]) => object),
  items: readonly object[],
  more: (taken: number) => readonly More[],
): object {
  const sizes = items.map((item) => tokensAtMost(JSON.stringify(item)));
  const room = MOST_TOKENS - tokensAtMost(JSON.stringify(head));
  const stand = typeof name === "string" ? (shown: readonly object[]) => ({ [name]: shown }) : name;
  let taken = 0;
  for (let used = sizes[0] ?? 0; taken < items.length && used <= room; used += sizes[taken] ?? 0) taken += 1;
  for (; ; taken -= 1) {
    const left = more(taken);
    const answer = { ...head, ...stand(items.slice(0, taken)), ...(left.length > 0 && { more: left }) };
    if (tokensAtMost(JSON.stringify(answer)) <= MOST_TOKENS && (taken > 0 || items.length === 0)) return answer;
    if (taken <= 0) throw new Refused("One entry alone is longer than an answer may be; ask for less.");
  }
}

/** A text from a place in it on, as much as there is room for beside what else the answer says, and how much is left. */
export function fittedText(
  text: string,
  from: number,
  answer: (part: string, end: number | undefined) => object,
): object {
  const rest = text.slice(from, from + charactersAtMost(MOST_TOKENS));
  const whole = from + rest.length < text.length ? undefined : answer(rest, undefined);
  if (whole && tokensAtMost(JSON.stringify(whole)) <= MOST_TOKENS) return whole;
  let [fits, tooLong] = [0, rest.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    const isFitting = tokensAtMost(JSON.stringify(answer(rest.slice(0, middle), from + middle))) <= MOST_TOKENS;
    if (isFitting) fits = middle;
    else tooLong = middle;
  }
  if (fits === 0) throw new Refused("There is no room for an answer beside what was asked; ask for less.");
  const end = endBefore(rest, fits);
  return answer(rest.slice(0, end), from + end);
}

/** Where to cut: behind the last line or word that is whole, and never within a character. */
function endBefore(text: string, most: number): number {
  const part = text.slice(0, most);
  const end = [part.lastIndexOf("\n"), part.lastIndexOf(" ")].find((at) => at > most / 2);
  if (end !== undefined) return end + 1;
  return part.isWellFormed() || most < 2 ? most : most - 1;
}

/** Tokens of an argument that a further call says again. */
const MOST_REPEATED = 60;

/** The same call for what was left out. A long argument is not said again, but named as one that stays as it was. */
export function again(tool: string, given: object, place: Readonly<Record<string, unknown>>): More["call"] {
  const said = Object.entries(given).filter(([name, value]) => value !== undefined && !(name in place));
  const isLong = ([, value]: [string, unknown]): boolean => tokensAtMost(JSON.stringify(value)) > MOST_REPEATED;
  const unchanged = said.filter(isLong).map(([name]) => name);
  const repeated = Object.fromEntries(said.filter((each) => !isLong(each)));
  return { tool, arguments: { ...repeated, ...place }, ...(unchanged.length > 0 && { unchanged }) };
}

/** What there is of an object: what is unknown or empty is not said. */
export function present(object: object): Record<string, unknown> {
  const isSaid = (value: unknown): boolean =>
    value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(object).filter(([, value]) => isSaid(value)));
}
