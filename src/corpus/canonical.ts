import { createHash } from "node:crypto";
import stringify from "safe-stable-stringify";
import { type DaySpan, daySpan } from "../chronology/edtf.js";
import { stanceKinds } from "../comparison/attestation.js";
import type { CorpusContent, CorpusLists, Entry, EvidenceEntry } from "./definitions.js";

type Stance = Entry<"stances">;

/** How the stances of a corpus are written and ordered in its canonical form. */
export interface StanceOrder {
  /** A number by which stances sort: by era, principle and kind. */
  rank(stance: Stance): number;
  /** The stance with its references in the order of what they refer to, and the source of each span named. */
  canonical(stance: Stance): Stance;
}

/**
 * The one order of a corpus's content, whatever files and lines it was written in: eras by ordinal, events by date,
 * stances by era, principle and kind, references in the order of what they refer to. Sources, leaders, principles and
 * quotes keep the order that their author gave them, which is the order in which they are listed.
 */
export function canonicalContent(content: CorpusContent): CorpusContent {
  const lists = canonicalLists(content);
  const { rank, canonical } = stanceOrder(lists);
  return { ...lists, stances: [...content.stances].map(canonical).sort((a, b) => rank(a) - rank(b)) };
}

/** The same for all lists but the stances. */
export function canonicalLists(content: CorpusLists): CorpusLists {
  const events = content.events
    .map((event) => ({ event, span: daySpan(event.date) }))
    .sort((a, b) => compareSpans(a.span, b.span) || compareText(a.event.slug, b.event.slug));
  const [leaders, principles] = [positions(content.leaders), positions(content.principles)];
  const withSource = sourceNamed(content.sources);
  return {
    corpus: content.corpus,
    sources: content.sources.map((source) => ({ ...source, headings: [...source.headings].sort((a, b) => a - b) })),
    leaders: content.leaders,
    eras: [...content.eras].sort((a, b) => a.ordinal - b.ordinal),
    principles: content.principles.map((principle) => ({
      ...principle,
      broader: principle.broader.toSorted(by(principles)),
      exactMatch: principle.exactMatch.toSorted(compareText),
      closeMatch: principle.closeMatch.toSorted(compareText),
    })),
    events: events.map(({ event }) => ({
      ...event,
      leaders: event.leaders.toSorted(by(leaders)),
      principles: event.principles.toSorted(by(principles)),
      evidence: withSource(event.evidence),
    })),
    quotes: content.quotes.map((quote) => ({
      ...quote,
      principles: quote.principles.toSorted(by(principles)),
      evidence: withSource(quote.evidence),
    })),
  };
}

/** @param lists canonical ones */
export function stanceOrder(lists: CorpusLists): StanceOrder {
  const [eras, principles] = [positions(lists.eras), positions(lists.principles)];
  const [leaders, events, quotes] = [positions(lists.leaders), positions(lists.events), positions(lists.quotes)];
  const withSource = sourceNamed(lists.sources);
  return {
    rank: ({ era, principle, kind }) =>
      ((eras.get(era) ?? 0) * principles.size + (principles.get(principle) ?? 0)) * stanceKinds.length +
      stanceKinds.indexOf(kind),
    canonical: (stance) => ({
      ...stance,
      leaders: stance.leaders.toSorted(by(leaders)),
      events: stance.events.toSorted(by(events)),
      quotes: stance.quotes.toSorted(by(quotes)),
      evidence: withSource(stance.evidence),
      codings: stance.codings.toSorted((a, b) => compareText(a.coder, b.coder)),
    }),
  };
}

/**
 * SHA-256 of canonical content as JSON with sorted keys, lower-case hex: what a citation of an edition names. What the
 * first corpora could not say yet is left out where nothing is said, so that their digests stay.
 */
export function contentDigest(canonical: CorpusContent): string {
  const { stances, ...lists } = canonical;
  const hash = createHash("sha256");
  // `stances` sorts last among the keys, so the JSON of the whole can be hashed without ever holding it.
  hash.update(`${toJson(lists).slice(0, -1)},"stances":[`);
  let separator = "";
  for (const stance of stances) {
    hash.update(separator + toJson(stance));
    separator = ",";
  }
  return hash.update("]}").digest("hex");
}

const laterKeys = new Set(["codings", "exactMatch", "closeMatch"]);

function toJson(value: object): string {
  const json = stringify(value, (key, inner) =>
    laterKeys.has(key) && Array.isArray(inner) && inner.length === 0 ? undefined : inner,
  );
  if (json === undefined) throw new Error("an object always has a JSON text");
  return json;
}

function sourceNamed(sources: CorpusLists["sources"]): (evidence: readonly EvidenceEntry[]) => EvidenceEntry[] {
  const onlySource = sources.length === 1 ? sources[0]?.slug : undefined;
  return (evidence) => evidence.map((span) => ({ ...span, source: span.source ?? onlySource }));
}

function positions(entries: readonly { readonly slug: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ slug }, index) => [slug, index]));
}

function by(positions: ReadonlyMap<string, number>): (a: string, b: string) => number {
  return (a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0);
}

/** By first possible day, then by last; what has no first day comes first, what has no last day comes last. */
function compareSpans(a: DaySpan | undefined, b: DaySpan | undefined): number {
  const starts = (a?.earliestDay ?? Number.MIN_SAFE_INTEGER) - (b?.earliestDay ?? Number.MIN_SAFE_INTEGER);
  return starts || (a?.latestDay ?? Number.MAX_SAFE_INTEGER) - (b?.latestDay ?? Number.MAX_SAFE_INTEGER);
}

/** By UTF-16 code unit, the same everywhere. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
