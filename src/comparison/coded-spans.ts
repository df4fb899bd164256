import { type Stretch, unitizingAlpha } from "./unitizing.js";

/** A stretch of one paragraph of a source, in which a coder found something said of a principle. */
export interface CodedSpan<Name> extends Stretch {
  readonly coder: string;
  readonly principle: Name;
  readonly source: string;
  readonly paragraph: number;
}

/** How far coders agree on where the sources speak of the principles; `reason` tells why there is no alpha. */
export interface SpanAgreement {
  readonly alpha: number | null;
  readonly reason: string | null;
  readonly units: number;
  readonly coders: number;
}

/**
 * Alpha for unitizing over all paragraphs of the sources in which something was marked, one after another, principle by principle.
 *
 * @param coders whose codings are there, whether they marked anything or not
 * @param lengths of the paragraphs of each source, by its slug, as far as its text is at hand
 */
export function spanAgreement<Name>(
  coders: readonly string[],
  spans: readonly CodedSpan<Name>[],
  lengths: ReadonlyMap<string, readonly number[]>,
): SpanAgreement {
  const sources = [...new Set(spans.map(({ source }) => source))].sort();
  const lacking = sources.filter((source) => !lengths.has(source));
  const base = { units: spans.length, coders: coders.length };
  const none = (reason: string): SpanAgreement => ({ ...base, alpha: null, reason });
  if (coders.length < 2) return none("Fewer than two people have coded, so there is nothing to compare.");
  if (spans.length === 0) return none("No coding says where in a source it was found.");
  if (lacking.length > 0)
    return none(`The text of ${lacking.join(", ")} is not at hand, and so is not how long it is.`);
  const outside = spans.find(({ source, paragraph, start, end }) => {
    const length = lengths.get(source)?.[paragraph - 1];
    return length === undefined || end > length || end <= start;
  });
  if (outside)
    return none(
      `The span ${outside.start} to ${outside.end} of paragraph ${outside.paragraph} stands nowhere in ${outside.source}.`,
    );
  const continuum = new Continuum(sources, lengths);
  const marked = markedBy(coders, spans, (span) => continuum.stretch(span));
  const alpha = unitizingAlpha(marked, continuum.length);
  return alpha === null ? none("What was marked could have stood nowhere else.") : { ...base, alpha, reason: null };
}

/** What each coder marked, principle by principle. */
function markedBy<Name>(
  coders: readonly string[],
  spans: readonly CodedSpan<Name>[],
  stretchOf: (span: CodedSpan<Name>) => Stretch,
): Stretch[][][] {
  const places = new Map(coders.map((coder, index) => [coder, index]));
  const marked = new Map<Name, Stretch[][]>();
  for (const span of spans) {
    const ofPrinciple = marked.get(span.principle) ?? coders.map(() => []);
    marked.set(span.principle, ofPrinciple);
    ofPrinciple[places.get(span.coder) ?? coders.length]?.push(stretchOf(span));
  }
  return [...marked.values()];
}

/** The paragraphs of several sources, one after another. */
class Continuum {
  readonly #starts = new Map<string, number>();
  readonly length: number;

  constructor(sources: readonly string[], lengths: ReadonlyMap<string, readonly number[]>) {
    let next = 0;
    for (const source of sources)
      for (const [index, length] of (lengths.get(source) ?? []).entries()) {
        this.#starts.set(`${source} ${index + 1}`, next);
        next += length;
      }
    this.length = next;
  }

  stretch({ source, paragraph, start, end }: CodedSpan<unknown>): Stretch {
    const before = this.#starts.get(`${source} ${paragraph}`);
    if (before === undefined) throw new Error("every span lies within a paragraph of its source");
    return { start: before + start, end: before + end };
  }
}
