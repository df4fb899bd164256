/** Spans of evidence: within their source's measure, and, where its text is at hand, held against it. */
import { type Entry, entities, type WholeList, wholeLists } from "../entities/index.js";
import type { EvidenceEntry, SpanOfSource } from "../entities/shapes.js";
import { MovedSpans } from "../evidence/moved-spans.js";
import { type SourceText, sha256 } from "../evidence/source-text.js";
import { paragraphsOf, spanOf } from "../evidence/text-blocks.js";
import { forEachListedEvidence, forEachValue, placeOf } from "./located.js";
import type { Report } from "./problem.js";
import type { LocatedEntry, LocatedLists } from "./read-folder.js";

/** How much of a source was held against its text. */
export interface HeldAgainst {
  readonly paragraphs: readonly string[];
  spans: number;
  /** Of the spans, how many hold other words now than were coded. */
  contradicted: number;
  quotes: number;
}

export class EvidenceChecks {
  /** Texts at hand, by the slug of their source. */
  readonly texts = new Map<string, HeldAgainst>();
  readonly #sources: ReadonlyMap<string, Entry<"sources">>;
  readonly #only: Entry<"sources"> | undefined;
  readonly #report: Report;
  readonly #moved = new MovedSpans();

  /** @param texts where one has a source's digest, the source's spans are held against it */
  constructor({ sources }: LocatedLists, texts: readonly SourceText[], report: Report) {
    this.#report = report;
    this.#sources = new Map(sources.flatMap(({ value }) => (value ? [[value.slug, value] as const] : [])));
    this.#only = this.#sources.size === 1 ? [...this.#sources.values()][0] : undefined;
    forEachValue(sources, (source, entry) => {
      const text = texts.find(({ digest }) => digest === source.digest);
      if (text === undefined) return;
      const paragraphs = paragraphsOf(text, source.headings);
      this.texts.set(source.slug, { paragraphs, spans: 0, contradicted: 0, quotes: 0 });
      if (paragraphs.length === source.paragraphs) return;
      const expected = `expected ${paragraphs.length}, as the text has without its headings`;
      report(placeOf(entry, "paragraphs"), `paragraphs is ${source.paragraphs}; ${expected}`);
    });
  }

  checkLists(lists: LocatedLists): void {
    forEachListedEvidence(lists, (...span) => this.checkSpan(...span));
    forEachValue(lists.quotes, (quote, entry) => this.#checkPrinted(quote, entry));
    this.checkPlaces(lists);
  }

  /** Looks whether what says nothing of the words at a place can stand there at all. */
  checkPlaces(lists: LocatedLists): void {
    const checkList = <Name extends WholeList>(name: Name): void => {
      const { places } = entities[name];
      if (places) forEachValue(lists[name], (value, entry) => this.#checkPlacesOf(places(value), entry));
    };
    wholeLists.forEach(checkList);
  }

  #checkPlacesOf(places: readonly SpanOfSource[], entry: LocatedEntry<unknown>): void {
    for (const [index, span] of places.entries()) {
      const source = this.#sourceOf(span);
      const text = this.texts.get(source?.slug ?? "");
      const problem = this.#misfit(span, source) ?? (text && outside(span, text.paragraphs));
      if (problem) this.#report(placeOf(entry, "spans", index, ...problem.path), problem.message);
    }
  }

  checkSpan(evidence: EvidenceEntry, entry: LocatedEntry<unknown>, index: number): void {
    const problem = this.#problemOf(evidence);
    if (problem) this.#report(placeOf(entry, "evidence", index, ...problem.path), problem.message);
  }

  #problemOf(evidence: EvidenceEntry): SpanProblem | undefined {
    const source = this.#sourceOf(evidence);
    const misfit = this.#misfit(evidence, source);
    if (misfit !== undefined) return misfit;
    if (evidence.source === undefined && this.#sources.size > 1)
      return { path: [], message: `source is missing; expected one of ${[...this.#sources.keys()].join(", ")}` };
    if (source === undefined) return undefined;
    const text = this.texts.get(source.slug);
    if (text === undefined) return undefined;
    text.spans += 1;
    const problem = contradiction(evidence, text.paragraphs, this.#moved);
    if (problem) text.contradicted += 1;
    return problem;
  }

  /** What of a span cannot be, whatever stands in the text. */
  #misfit({ start, end, paragraph }: SpanOfSource, source: Entry<"sources"> | undefined): SpanProblem | undefined {
    if (end <= start) {
      const message = `end ${end} is not after start ${start}; expected a span of at least one character`;
      return { path: ["end"], message };
    }
    if (source === undefined || paragraph <= source.paragraphs) return undefined;
    const message = `paragraph ${paragraph} is beyond ${source.slug}; expected 1 to ${source.paragraphs}`;
    return { path: ["paragraph"], message };
  }

  /** A quote is printed within the span that it rests on, word for word. */
  #checkPrinted(quote: Entry<"quotes">, entry: LocatedEntry<unknown>): void {
    const held = quote.evidence.flatMap((span) => {
      const text = this.texts.get(this.#sourceOf(span)?.slug ?? "");
      return text ? [{ text, words: wordsOf(span, text.paragraphs) }] : [];
    });
    for (const text of new Set(held.map(({ text }) => text))) text.quotes += 1;
    if (held.length === 0) {
      this.#checkMeasure(quote, entry);
      return;
    }
    if (held.some(({ words }) => words?.includes(quote.text))) return;
    const other = "the source prints other words in the quote's evidence";
    this.#report(placeOf(entry, "text"), `${other}; expected ${quote.slug} exactly as printed`);
  }

  /** Where no text is at hand, the quote's own words still tell how long their span is, and which digest it has. */
  #checkMeasure({ text, evidence }: Entry<"quotes">, entry: LocatedEntry<unknown>): void {
    const length = Array.from(text).length;
    const digest = sha256(text);
    const fits = evidence.map((span) => {
      const measured = span.end - span.start;
      return span.digest === digest ? measured === length : measured > length && measured <= longestSpan(length);
    });
    const isMeasured = evidence.length > 0 && evidence.every(({ start, end }) => end > start);
    if (!isMeasured || fits.includes(true)) return;
    const { start, end } = evidence[0] ?? { start: 0, end: 0 };
    const contradicted = `the span ${start} to ${end} cannot be the quote's words`;
    const expected = `expected end ${start + length} with the digest of the quote's ${length} characters, or the span in which they stand`;
    this.#report(placeOf(entry, "evidence", 0, "end"), `${contradicted}; ${expected}`);
  }

  #sourceOf({ source }: SpanOfSource): Entry<"sources"> | undefined {
    return source === undefined ? this.#only : this.#sources.get(source);
  }
}

/** What is wrong with a span, and which of its keys says so. */
interface SpanProblem {
  readonly path: readonly string[];
  readonly message: string;
}

function contradiction(
  evidence: EvidenceEntry,
  paragraphs: readonly string[],
  moved: MovedSpans,
): SpanProblem | undefined {
  const { paragraph, start, end, digest } = evidence;
  const words = wordsOf(evidence, paragraphs);
  if (words !== undefined && sha256(words) === digest) return undefined;
  const found = moved.find(paragraphs, evidence);
  if (found !== undefined) {
    const where = found.paragraph === paragraph ? "" : ` of paragraph ${found.paragraph}`;
    const message = `the words that were coded are not at ${start}–${end}, they moved to ${found.start}–${found.end}${where}; expected their span there`;
    return { path: ["start"], message };
  }
  if (words === undefined) return outside(evidence, paragraphs);
  const there = `at ${start} to ${end} of paragraph ${paragraph} stand other words than those of the digest, “${shownWords(words)}”`;
  const expected = "expected the span of the words that were coded, or those that stand there located and coded anew";
  return { path: ["digest"], message: `${there}; ${expected}` };
}

/** What is wrong with a span where a text has no such place. */
function outside(span: SpanOfSource, paragraphs: readonly string[]): SpanProblem | undefined {
  if (wordsOf(span, paragraphs) !== undefined) return undefined;
  const { paragraph, start, end } = span;
  const length = Array.from(paragraphs[paragraph - 1] ?? "").length;
  const message = `the span ${start} to ${end} lies outside paragraph ${paragraph}; expected it within its ${length} characters`;
  return { path: ["end"], message };
}

const LONGEST_SHOWN = 120;

function shownWords(words: string): string {
  const points = Array.from(words.replace(/\s+/g, " "));
  return points.length <= LONGEST_SHOWN ? points.join("") : `${points.slice(0, LONGEST_SHOWN - 1).join("")}…`;
}

/** A quote may be coded with what leads to it or with its quotation marks, but not with the whole page. */
function longestSpan(length: number): number {
  return 2 * length + 100;
}

function wordsOf({ paragraph, start, end }: SpanOfSource, paragraphs: readonly string[]): string | undefined {
  return spanOf(paragraphs[paragraph - 1] ?? "", start, end);
}
