/** Spans of evidence: within their source's measure, and, where its text is at hand, held against it. */
import type { Entry } from "../entities/index.js";
import type { EvidenceEntry } from "../entities/shapes.js";
import { paragraphsOf, type SourceText, sha256, spanOf } from "../evidence/source-text.js";
import { forEachListedEvidence, forEachValue, placeOf } from "./located.js";
import type { Report } from "./problem.js";
import type { LocatedEntry, LocatedLists } from "./read-folder.js";

/** How much of a source was held against its text. */
export interface HeldAgainst {
  readonly paragraphs: readonly string[];
  spans: number;
  quotes: number;
}

export class EvidenceChecks {
  /** Texts at hand, by the slug of their source. */
  readonly texts = new Map<string, HeldAgainst>();
  readonly #sources: ReadonlyMap<string, Entry<"sources">>;
  readonly #only: Entry<"sources"> | undefined;
  readonly #report: Report;

  /** @param texts where one has a source's digest, the source's spans are held against it */
  constructor({ sources }: LocatedLists, texts: readonly SourceText[], report: Report) {
    this.#report = report;
    this.#sources = new Map(sources.flatMap(({ value }) => (value ? [[value.slug, value] as const] : [])));
    this.#only = this.#sources.size === 1 ? [...this.#sources.values()][0] : undefined;
    forEachValue(sources, (source, entry) => {
      const text = texts.find(({ digest }) => digest === source.digest);
      if (text === undefined) return;
      const paragraphs = paragraphsOf(text, source.headings);
      this.texts.set(source.slug, { paragraphs, spans: 0, quotes: 0 });
      if (paragraphs.length === source.paragraphs) return;
      const expected = `expected ${paragraphs.length}, as the text has without its headings`;
      report(placeOf(entry, "paragraphs"), `paragraphs is ${source.paragraphs}; ${expected}`);
    });
  }

  checkLists(lists: LocatedLists): void {
    forEachListedEvidence(lists, (...span) => this.checkSpan(...span));
    forEachValue(lists.quotes, (quote, entry) => this.#checkPrinted(quote, entry));
  }

  checkSpan(evidence: EvidenceEntry, entry: LocatedEntry<unknown>, index: number): void {
    const problem = this.#problemOf(evidence);
    if (problem) this.#report(placeOf(entry, "evidence", index, ...problem.path), problem.message);
  }

  #problemOf(evidence: EvidenceEntry): SpanProblem | undefined {
    const { start, end, paragraph } = evidence;
    if (end <= start) {
      const message = `end ${end} is not after start ${start}; expected a span of at least one character`;
      return { path: ["end"], message };
    }
    if (evidence.source === undefined && this.#sources.size > 1)
      return { path: [], message: `source is missing; expected one of ${[...this.#sources.keys()].join(", ")}` };
    const source = this.#sourceOf(evidence);
    if (source === undefined) return undefined;
    if (paragraph > source.paragraphs) {
      const message = `paragraph ${paragraph} is beyond ${source.slug}; expected 1 to ${source.paragraphs}`;
      return { path: ["paragraph"], message };
    }
    const text = this.texts.get(source.slug);
    if (text === undefined) return undefined;
    text.spans += 1;
    return contradiction(evidence, text.paragraphs);
  }

  /** A quote is printed within the span that it rests on, word for word. */
  #checkPrinted(quote: Entry<"quotes">, entry: LocatedEntry<unknown>): void {
    const held = quote.evidence.flatMap((span) => {
      const text = this.texts.get(this.#sourceOf(span)?.slug ?? "");
      return text ? [{ text, words: wordsOf(span, text.paragraphs) }] : [];
    });
    for (const text of new Set(held.map(({ text }) => text))) text.quotes += 1;
    if (held.length === 0 || held.some(({ words }) => words?.includes(quote.text))) return;
    const other = "the source prints other words in the quote's evidence";
    this.#report(placeOf(entry, "text"), `${other}; expected ${quote.slug} exactly as printed`);
  }

  #sourceOf({ source }: EvidenceEntry): Entry<"sources"> | undefined {
    return source === undefined ? this.#only : this.#sources.get(source);
  }
}

/** What is wrong with a span, and which of its keys says so. */
interface SpanProblem {
  readonly path: readonly string[];
  readonly message: string;
}

function contradiction(evidence: EvidenceEntry, paragraphs: readonly string[]): SpanProblem | undefined {
  const { paragraph, start, end, digest } = evidence;
  const words = wordsOf(evidence, paragraphs);
  if (words === undefined) {
    const length = Array.from(paragraphs[paragraph - 1] ?? "").length;
    const message = `the span ${start} to ${end} lies outside paragraph ${paragraph}; expected it within its ${length} characters`;
    return { path: ["end"], message };
  }
  const actual = sha256(words);
  if (actual === digest) return undefined;
  const message = `digest is not that of the span ${start} to ${end} of paragraph ${paragraph}; expected ${actual}, or the span of other words`;
  return { path: ["digest"], message };
}

function wordsOf({ paragraph, start, end }: EvidenceEntry, paragraphs: readonly string[]): string | undefined {
  return spanOf(paragraphs[paragraph - 1] ?? "", start, end);
}
