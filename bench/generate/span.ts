import { createHash } from "node:crypto";
import type { Random } from "./random.js";
import { phrase } from "./words.js";

/** Sources have no text, so that nothing is held against it: any digest will do that looks like one. */
export const SOURCES = 12;
export const PARAGRAPHS = 500;

/** One entry of `evidence`, in YAML. @param subject what the gloss speaks of, such as `principle 17` */
export function span(random: Random, subject: string, words?: string): string {
  const start = random.whole(0, 800);
  const length = words === undefined ? random.whole(20, 200) : Array.from(words).length;
  const digest = words === undefined ? random.digest() : createHash("sha256").update(words).digest("hex");
  return `    - source: source-${random.whole(1, SOURCES)}
      paragraph: ${random.whole(1, PARAGRAPHS)}
      start: ${start}
      end: ${start + length}
      digest: ${digest}
      gloss: The source presents ${subject} as ${phrase(random, 3, 14)}.
`;
}

/** A list in YAML's short form. */
export function slugs(noun: string, ranks: readonly number[]): string {
  return `[${ranks.map((rank) => `${noun}-${rank + 1}`).join(", ")}]`;
}
