import stringify from "safe-stable-stringify";
import { daySpan } from "../chronology/edtf.js";
import { stanceKinds } from "../comparison/attestation.js";
import { sha256 } from "../evidence/source-text.js";
import type { CorpusContent, EvidenceEntry } from "./definitions.js";

/**
 * The one order of a corpus's content, whatever files and lines it was written in: eras by ordinal, events by date,
 * stances by era, principle and kind, references in the order of what they refer to. Sources, leaders, principles and
 * quotes keep the order that their author gave them, which is the order in which they are listed.
 */
export function canonicalContent(content: CorpusContent): CorpusContent {
  const eras = [...content.eras].sort((a, b) => a.ordinal - b.ordinal);
  const events = [...content.events].sort((a, b) => compareDates(a.date, b.date) || compareText(a.slug, b.slug));
  const order = {
    leaders: positions(content.leaders),
    eras: positions(eras),
    principles: positions(content.principles),
    events: positions(events),
    quotes: positions(content.quotes),
  };
  const by = (positions: ReadonlyMap<string, number>) => (a: string, b: string) =>
    (positions.get(a) ?? 0) - (positions.get(b) ?? 0);
  const onlySource = content.sources.length === 1 ? content.sources[0]?.slug : undefined;
  const withSource = (evidence: readonly EvidenceEntry[]): EvidenceEntry[] =>
    evidence.map((span) => ({ ...span, source: span.source ?? onlySource }));
  return {
    corpus: content.corpus,
    sources: content.sources.map((source) => ({ ...source, headings: [...source.headings].sort((a, b) => a - b) })),
    leaders: content.leaders,
    eras,
    principles: content.principles.map((principle) => ({
      ...principle,
      broader: principle.broader.toSorted(by(order.principles)),
    })),
    events: events.map((event) => ({
      ...event,
      leaders: event.leaders.toSorted(by(order.leaders)),
      principles: event.principles.toSorted(by(order.principles)),
      evidence: withSource(event.evidence),
    })),
    quotes: content.quotes.map((quote) => ({
      ...quote,
      principles: quote.principles.toSorted(by(order.principles)),
      evidence: withSource(quote.evidence),
    })),
    stances: content.stances
      .map((stance) => ({
        ...stance,
        leaders: stance.leaders.toSorted(by(order.leaders)),
        events: stance.events.toSorted(by(order.events)),
        quotes: stance.quotes.toSorted(by(order.quotes)),
        evidence: withSource(stance.evidence),
      }))
      .sort(
        (a, b) =>
          by(order.eras)(a.era, b.era) ||
          by(order.principles)(a.principle, b.principle) ||
          stanceKinds.indexOf(a.kind) - stanceKinds.indexOf(b.kind),
      ),
  };
}

/** SHA-256 of the canonical content as JSON with sorted keys, lower-case hex: what a citation of an edition names. */
export function contentDigest(content: CorpusContent): string {
  return sha256(stringify(canonicalContent(content)));
}

function positions(entries: readonly { readonly slug: string }[]): Map<string, number> {
  return new Map(entries.map(({ slug }, index) => [slug, index]));
}

/** By first possible day, then by last; what has no first day comes first, what has no last day comes last. */
export function compareDates(a: string, b: string): number {
  const [left, right] = [daySpan(a), daySpan(b)];
  const starts = (left?.earliestDay ?? Number.MIN_SAFE_INTEGER) - (right?.earliestDay ?? Number.MIN_SAFE_INTEGER);
  return starts || (left?.latestDay ?? Number.MAX_SAFE_INTEGER) - (right?.latestDay ?? Number.MAX_SAFE_INTEGER);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
