import { dateInWords } from "../../../../src/chronology/date-words.js";
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
  stop: Stop,
  eraNames: readonly string[],
  nameOf: (principle: Stream["principle"]) => string,
  silence: string,
): StopWords {
  if (stop.type === "pin") {
    const when = whenOf(stop.pin);
    return { label: `${stop.pin.words}, ${when}`, title: stop.pin.words, lines: [when] };
  }
  const name = nameOf(stop.stream.principle);
  if (stop.type === "name") return { label: `Follow ${name}`, title: name, lines: ["Follow this principle"] };
  const title = `${name} · ${eraNames[stop.era] ?? ""}`;
  if (stop.carried.length === 0) return { label: `${title}: ${silence}`, title, lines: [silence] };
  const kinds = treatedWords(stop.carried.map(({ kind }) => kind));
  const lines = stop.carried.map(({ kind, summary }) => `${kindWords([kind])}: ${summary}`);
  return { label: `${title}: ${kinds}`, title, lines };
}

/** When it was, in words. */
export function whenOf({ date }: Pin): string {
  return date === null ? "undated" : dateInWords(date);
}
