import { scaleLinear } from "d3-scale";
import type { EraNameFragment } from "../../api/generated/graphql.js";
import { dateSpan } from "../../parts/date-spans.js";
import type { FollowedPrinciple } from "./river.js";

/** An event or a quotation that the corpus ties to the principle. */
export interface Pin {
  readonly type: "event" | "quote";
  readonly slug: string;
  readonly words: string;
  /** EDTF; null where the corpus gives no date. */
  readonly date: string | null;
  /** Index of the era that it belongs to; undefined where the corpus does not say, nor its date. */
  readonly era: number | undefined;
}

/** The events and quotations of a principle, by date; what has none comes last. */
export function pinsOf(
  principle: FollowedPrinciple,
  nameOf: (event: FollowedPrinciple["events"][number]) => string,
): readonly Pin[] {
  const eras = principle.lineage.map(({ era }) => era);
  const indexOf = (slug: string | undefined): number | undefined => {
    const index = eras.findIndex((era) => era.slug === slug);
    return index === -1 ? undefined : index;
  };
  const events = principle.events.map((event): Pin => {
    const stance = principle.stances.find(({ events: named }) => named.some(({ slug }) => slug === event.slug));
    const era = indexOf(event.era?.slug ?? stance?.era.slug) ?? eraAt(event.date, eras);
    return { type: "event", slug: event.slug, words: nameOf(event), date: event.date, era };
  });
  const quotes = principle.quotes.map((quote): Pin => {
    const stance = principle.stances.find(({ quotes: named }) => named.some(({ slug }) => slug === quote.slug));
    const era = indexOf(quote.event?.era?.slug ?? stance?.era.slug) ?? eraAt(quote.date, eras);
    return { type: "quote", slug: quote.slug, words: `“${quote.text}”`, date: quote.date, era };
  });
  return [...events, ...quotes].sort((a, b) => startOf(a.date) - startOf(b.date) || (a.era ?? 0) - (b.era ?? 0));
}

function startOf(date: string | null): number {
  return (date === null ? undefined : dateSpan(date).start) ?? Number.MAX_SAFE_INTEGER;
}

/** The first era whose period holds the beginning of a date. */
function eraAt(date: string | null, eras: readonly EraNameFragment[]): number | undefined {
  const start = date === null ? undefined : dateSpan(date).start;
  if (start === undefined) return undefined;
  const index = eras.findIndex(({ period }) => {
    const { start: from = -Infinity, end: to = Infinity } = dateSpan(period);
    return from <= start && start <= to;
  });
  return index === -1 ? undefined : index;
}

/** A pin at its date within its era. */
export interface PlacedPin {
  readonly pin: Pin;
  /** Counted from 0 downwards: pins of an era stand one below the other. */
  readonly lane: number;
  readonly x: number;
  /** What its date may cover, where that shows. */
  readonly from: number;
  readonly to: number;
  readonly isFirm: boolean;
}

/**
 * Places the pins of an era between two edges, as its period runs from one to the other. An era without end runs to
 * `today`, the day of the edition; what lies outside of the period stands at its edge, what has no date in the middle.
 */
export function placedIn(
  pins: readonly Pin[],
  period: string,
  edges: { readonly from: number; readonly to: number },
  today: number,
): readonly PlacedPin[] {
  const spans = pins.map(({ date }) => (date === null ? undefined : dateSpan(date)));
  const known = spans.flatMap((span) => [span?.start, span?.end]).filter((day) => day !== undefined);
  const { start = Math.min(...known), end = Math.max(today, ...known) } = dateSpan(period);
  const x = scaleLinear().domain([start, end]).range([edges.from, edges.to]).clamp(true);
  const middle = (edges.from + edges.to) / 2;
  const at = (day: number | undefined): number => (day === undefined || start >= end ? middle : x(day));
  return pins.map((pin, lane) => {
    const span = spans[lane];
    const from = at(span?.start ?? span?.end);
    const to = at(span?.end ?? span?.start);
    const isFirm = span ? span.startIsFirm && span.endIsFirm : false;
    return { pin, lane, x: (from + to) / 2, from, to, isFirm };
  });
}
