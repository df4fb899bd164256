import type { Random } from "./random.js";
import { Zipf } from "./zipf.js";

/** How many different words there are, the first of which is met in most texts and the last in hardly any. */
export const VOCABULARY = 20_000;

const consonants = "bdfgklmnprstvz";
const vowels = "aeiou";
const syllables = [...consonants].flatMap((consonant) => [...vowels].map((vowel) => consonant + vowel));
const zipf = new Zipf(VOCABULARY, 1);

/** An invented word of three syllables; `rank` counts from 0, the most frequent. */
export function word(rank: number): string {
  const base = syllables.length;
  // Neighbours in rank should not look alike: 7,919 shares no factor with the number of all words of three syllables.
  const code = (rank * 7_919 + 1) % base ** 3;
  return [code % base, Math.floor(code / base) % base, Math.floor(code / base ** 2)]
    .map((digit) => syllables[digit] ?? "")
    .join("");
}

const words = Array.from({ length: VOCABULARY }, (_, rank) => word(rank));

/** Some words by Zipf's law, joined by spaces. */
export function phrase(random: Random, fewest: number, most: number): string {
  let text = "";
  for (let left = random.whole(fewest, most); left > 0; left -= 1)
    text += `${text && " "}${words[zipf.draw(random)] ?? ""}`;
  return text;
}
