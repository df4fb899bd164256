import { dateIn } from "../../../../src/chronology/date-words.js";
import type { Words } from "../../messages/words.js";
import { kindWords, treatedWords } from "../../parts/stance-kinds.js";
import type { Pin } from "./pins.js";
import type { Stream } from "./river.js";
import type { Stop } from "./stops.js";

/** What a stop is, for those who listen, and what is said of it where it is pointed at. */
export interface StopWords {
  readonly label: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Says what a stop is. `silence` is what is said where a stream carries nothing. */
export function wordsOf(
  words: Words,
  stop: Stop,
  eraNames: readonly string[],
  nameOf: (principle: Stream["principle"]) => string,
  silence: string,
): StopWords {
  if (stop.type === "pin") {
    const when = whenOf(words, stop.pin);
    return { label: stop.pin.words + words.comma + when, title: stop.pin.words, lines: [when] };
  }
  const name = nameOf(stop.stream.principle);
  if (stop.type === "name")
    return { label: words.lineage.follow(name), title: name, lines: [words.lineage.followThis] };
  const title = `${name} · ${eraNames[stop.era] ?? ""}`;
  if (stop.carried.length === 0) return { label: title + words.colon + silence, title, lines: [silence] };
  const kinds = treatedWords(
    words,
    stop.carried.map(({ kind }) => kind),
  );
  const lines = stop.carried.map(({ kind, summary }) => kindWords(words, [kind]) + words.colon + summary);
  return { label: title + words.colon + kinds, title, lines };
}

/** When it was, in words. */
export function whenOf({ lineage, dates }: Words, { date }: Pin): string {
  return date === null ? lineage.undated : dateIn(dates, date);
}
