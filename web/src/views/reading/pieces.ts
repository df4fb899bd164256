/** Where something rests in a paragraph, in Unicode code points, its end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch in which no span begins or ends, and the spans that cover it, in the order in which they were given. */
export interface Piece<Of extends Span> extends Span {
  readonly of: readonly Of[];
}

/** Cuts a paragraph of so many code points wherever a span begins or ends: pieces follow each other without a gap. */
export function cut<Of extends Span>(length: number, spans: readonly Of[]): Piece<Of>[] {
  const within = spans.flatMap(({ start, end }) => [start, end]).filter((place) => place > 0 && place < length);
  const places = [...new Set([0, ...within, length])].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    return { start, end, of: spans.filter((span) => span.start <= start && span.end >= end) };
  });
}

/** How far the paragraph is known to reach by the spans alone. */
export function lastKnown(spans: readonly Span[]): number {
  return spans.reduce((last, { end }) => Math.max(last, end), 0);
}
