import type { CorpusContent } from "../../src/entities/index.js";

/**
 * The same corpus with everything in it several times over: each principle, leader, event, quote and stance gets
 * `copies` siblings, tied to the same eras and to each other as the originals are. Slugs of the originals stay.
 */
export function enlarged(content: CorpusContent, copies: number): CorpusContent {
  const suffixes = Array.from({ length: copies }, (_, index) => `-copy-${index + 1}`);
  const withCopies = <Entry>(entries: readonly Entry[], copy: (entry: Entry, suffix: string) => Entry): Entry[] => [
    ...entries,
    ...suffixes.flatMap((suffix) => entries.map((entry) => copy(entry, suffix))),
  ];
  const all = (slugs: readonly string[], suffix: string): string[] => slugs.map((slug) => slug + suffix);
  const optional = (slug: string | undefined, suffix: string): string | undefined =>
    slug === undefined ? undefined : slug + suffix;
  return {
    ...content,
    leaders: withCopies(content.leaders, (leader, suffix) => ({ ...leader, slug: leader.slug + suffix })),
    eras: content.eras.map((era) => ({
      ...era,
      leaders: [...era.leaders, ...suffixes.flatMap((suffix) => all(era.leaders, suffix))],
    })),
    principles: withCopies(content.principles, (principle, suffix) => ({
      ...principle,
      slug: principle.slug + suffix,
      broader: all(principle.broader, suffix),
    })),
    events: withCopies(content.events, (event, suffix) => ({
      ...event,
      slug: event.slug + suffix,
      leaders: all(event.leaders, suffix),
      principles: all(event.principles, suffix),
    })),
    quotes: withCopies(content.quotes, (quote, suffix) => ({
      ...quote,
      slug: quote.slug + suffix,
      speaker: optional(quote.speaker, suffix),
      event: optional(quote.event, suffix),
      principles: all(quote.principles, suffix),
    })),
    stances: withCopies([...content.stances], (stance, suffix) => ({
      ...stance,
      principle: stance.principle + suffix,
      leaders: all(stance.leaders, suffix),
      events: all(stance.events, suffix),
      quotes: all(stance.quotes, suffix),
    })),
  };
}
