/** The files of a corpus but its stances, entry by entry. */
import { eventKinds } from "../../src/entities/event.js";
import type { Random } from "./random.js";
import { MONTHS, type Size } from "./size.js";
import { PARAGRAPHS, SOURCES, slugs, span } from "./span.js";
import { phrase } from "./words.js";
import { Zipf } from "./zipf.js";

type Entries = Generator<string>;

export function* sources(random: Random): Entries {
  for (let number = 1; number <= SOURCES; number += 1)
    yield `- slug: source-${number}
  title: Synthetic source ${number}
  language: en
  digest: ${random.digest()}
  paragraphs: ${PARAGRAPHS}
`;
}

export function* leaders(size: Size): Entries {
  for (let number = 1; number <= size.leaders; number += 1)
    yield `- slug: leader-${number}
  name: Leader ${number}
${label(number, "人物")}`;
}

export function* eras(size: Size, random: Random): Entries {
  const leading = new Zipf(size.leaders, 0.6);
  for (let number = 1; number <= size.eras; number += 1)
    yield `- slug: era-${number}
  ordinal: ${number}
  name: Era ${number}
${label(number, "时期")}  period: "${month(startOf(number, size))}/${month(startOf(number + 1, size) - 1)}${random.happens(0.3) ? "~" : ""}"
  leaders: ${slugs("leader", someOf(size.leaders, leading, random, random.whole(1, 3)))}
  summary: The source presents era ${number} as ${phrase(random, 8, 30)}.
`;
}

/** A principle stands under earlier ones only, so that no way up comes back; one in a hundred stands under none. */
export function* principles(size: Size, random: Random): Entries {
  for (let number = 1; number <= size.principles; number += 1) {
    // Parents come from the first third: a hierarchy is a few levels deep, and broad.
    const above = Math.ceil((number - 1) / 3);
    const parents = random.happens(0.01) ? 0 : Math.min(above, 1 + random.count(0.1, 2));
    const broader = new Set<number>();
    while (broader.size < parents) broader.add(random.whole(0, above - 1));
    yield `- slug: principle-${number}
  name: Principle ${number}
${label(number, "原则")}  statement: The source presents principle ${number} as ${phrase(random, 8, 30)}.
  broader: ${slugs("principle", [...broader])}
`;
  }
}

export function* events(size: Size, random: Random): Entries {
  const [leading, principle] = [new Zipf(size.leaders, 0.6), new Zipf(size.principles, 0.5)];
  for (let number = 1; number <= size.events; number += 1) {
    const at = random.whole(0, MONTHS - 1);
    yield `- slug: event-${number}
  name: Event ${number}
${label(number, "事件")}  date: "${random.happens(0.2) ? `${month(at).slice(0, 4)}~` : month(at)}"
  kind: ${random.item(eventKinds)}
${random.happens(0.9) ? `  era: era-${Math.floor((at * size.eras) / MONTHS) + 1}\n` : ""}  leaders: ${slugs("leader", someOf(size.leaders, leading, random, random.count(0.8, 6)))}
  principles: ${slugs("principle", principle.some(random, 1 + random.count(1, 10)))}
  summary: The source presents event ${number} as ${phrase(random, 8, 30)}.
  evidence:
${span(random, `event ${number}`)}`;
  }
}

export function* quotes(size: Size, random: Random): Entries {
  const [leading, principle] = [new Zipf(size.leaders, 0.6), new Zipf(size.principles, 0.5)];
  for (let number = 1; number <= size.quotes; number += 1) {
    const speaks = size.leaders > 0 && random.happens(0.7);
    const words = `Synthetic words ${phrase(random, 10, 40)}.`;
    yield `- slug: quote-${number}
  text: ${words}
${random.happens(0.8) ? `  date: "${month(random.whole(0, MONTHS - 1))}"\n` : ""}${speaks ? `  speaker: leader-${leading.draw(random) + 1}\n` : "  attribution: A synthetic speaker\n"}${size.events > 0 && random.happens(0.5) ? `  event: event-${random.whole(1, size.events)}\n` : ""}  principles: ${slugs("principle", principle.some(random, 1 + random.count(0.5, 10)))}
  evidence:
${span(random, `quote ${number}`, words)}`;
  }
}

/** Every third has a name in Chinese, which search takes apart by pairs of characters. */
function label(number: number, noun: string): string {
  return number % 3 === 0 ? `  labels:\n    zh-Hans: ${noun}${number}\n` : "";
}

function someOf(length: number, ranks: Zipf, random: Random, count: number): number[] {
  return length === 0 ? [] : ranks.some(random, Math.min(count, length));
}

/** First month of an era, numbered from 1. */
function startOf(era: number, { eras: count }: Size): number {
  return Math.ceil(((era - 1) * MONTHS) / count);
}

/** A month as EDTF writes it, counted from January 1000. */
function month(index: number): string {
  return `${1000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}
