import { citationOf, locatorText } from "../entities/cited-source.js";
import type { CorpusEntry } from "../entities/corpus.js";
import { dateAsCited, withoutEdtf } from "../entities/csl-date.js";
import type { Entry } from "../entities/index.js";
import { languageOfWords } from "../entities/quote.js";
import type { EvidenceEntry } from "../entities/shapes.js";
import { toBibtex } from "./bibtex.js";
import type { CitationItem } from "./citation-item.js";
import { toSentence } from "./citation-sentence.js";
import type { EditionIdentity } from "./identity.js";
import { toRis } from "./ris.js";

export const citationFormats = ["csl-json", "bibtex", "ris", "citation"] as const;
export type CitationFormat = (typeof citationFormats)[number];

export function isCitationFormat(name: string): name is CitationFormat {
  return citationFormats.some((known) => known === name);
}

export type CitedSource = Pick<Entry<"sources">, "title" | "language" | "reference">;

/** What is cited: an edition as a whole, or a quote or stance of it. */
export interface Cited {
  readonly edition: EditionIdentity;
  readonly corpus: CorpusEntry;
  /** Sources by slug. */
  readonly sources: ReadonlyMap<string, CitedSource>;
  readonly quote?: (Entry<"quotes"> & { readonly speakerName: string | undefined }) | undefined;
  readonly stance?: (Entry<"stances"> & { readonly eraName: string; readonly principleName: string }) | undefined;
  /** Where it can be read; undefined where no address is known. */
  readonly url: string | undefined;
}

/**
 * A citation in CSL-JSON, BibTeX, RIS, or as a sentence in APA style. Each names the corpus, the number of the edition and
 * its digest, and for a quote or stance the source and paragraphs that it rests on.
 */
export function cite(cited: Cited, format: CitationFormat): string {
  const part = partOf(cited);
  const places = part ? placesOf(part.evidence, cited.sources) : "";
  const item = cslItem(cited, part, places);
  switch (format) {
    case "csl-json":
      return toCslJson(item);
    case "bibtex":
      return toBibtex(item);
    case "ris":
      return toRis(item);
    case "citation":
      return toSentence(item, places);
  }
}

function toCslJson({ "original-date": date, ...item }: CitationItem): string {
  return `${JSON.stringify([{ ...item, ...(date && { "original-date": withoutEdtf(date) }) }], null, 2)}\n`;
}

/** What is cited, as an item. BibTeX and RIS have no field for some of it, so the note says it again. */
function cslItem({ edition, corpus, sources, url }: Cited, part: Part | undefined, places: string): CitationItem {
  const { number, digest, publishedAt } = edition;
  const id = [corpus.slug, number, ...(part ? [part.id] : [])].join("-");
  const note = [
    `${corpus.title}, edition ${number}, SHA-256 ${digest}`,
    places && `coded from ${places}`,
    part?.date && `dated ${dateAsCited(part.date)}`,
    part?.note,
    corpus.license && `licence ${corpus.license}`,
  ];
  const makers = corpus.creators.length > 0 ? corpus.creators.map((literal) => ({ literal })) : undefined;
  const author = part?.author === undefined ? makers : [{ literal: part.author }];
  return {
    id,
    // Two parts of an edition must not get the same key, which no program may stumble over. No slug holds a "_".
    "citation-key": id.replaceAll("-", "_"),
    type: "dataset",
    title: part?.title ?? corpus.title,
    ...(author && { author }),
    ...(part?.author !== undefined && makers && { "container-author": makers }),
    ...(part && { "container-title": corpus.title }),
    ...original(part, sources),
    version: `${number} [SHA-256 ${digest}]`,
    issued: { "date-parts": [[publishedAt.getUTCFullYear(), publishedAt.getUTCMonth() + 1, publishedAt.getUTCDate()]] },
    publisher: "Throughline",
    language: part?.language ?? corpus.language,
    note: note.filter(Boolean).join("; "),
    ...(url !== undefined && { URL: url }),
  };
}

/** What a part goes back to: the source that it is coded from, where that is one; a quote has a date of its own. */
function original(part: Part | undefined, sources: Cited["sources"]): Partial<CitationItem> {
  const slugs = [...new Set(part?.evidence.map(({ source = "" }) => source))];
  const source = slugs.length === 1 ? sources.get(slugs[0] ?? "") : undefined;
  const { reference } = source ?? {};
  const date = part?.date ?? reference?.issued;
  const { author, publisher, "publisher-place": place } = reference ?? {};
  return {
    ...(date !== undefined && { "original-date": date }),
    ...(author && author.length > 0 && { "original-author": author }),
    ...(source && reference && { "original-title": reference.title ?? source.title }),
    ...(publisher !== undefined && { "original-publisher": publisher }),
    ...(place !== undefined && { "original-publisher-place": place }),
  };
}

/** What is cited of an edition, when it is not the edition as a whole. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly evidence: readonly EvidenceEntry[];
  /** Whose words they are. */
  readonly author?: string | undefined;
  /** EDTF. */
  readonly date?: string | undefined;
  readonly note?: string | undefined;
  /** Of the words, where they are the source's; BCP 47. */
  readonly language?: string | undefined;
}

function partOf({ quote, stance, sources, corpus }: Cited): Part | undefined {
  if (quote) {
    const language = languageOfWords(quote, corpus.language, (slug = "") => sources.get(slug)?.language);
    return { ...quotePart(quote), language };
  }
  return stance && stancePart(stance);
}

function quotePart({ slug, text, speakerName, attribution, date, evidence }: NonNullable<Cited["quote"]>): Part {
  const note = speakerName !== undefined && attribution !== undefined ? `attributed to ${attribution}` : undefined;
  return { id: slug, title: `“${text}”`, evidence, author: speakerName ?? attribution, date, note };
}

function stancePart({ era, principle, kind, eraName, principleName, evidence }: NonNullable<Cited["stance"]>): Part {
  const title = `${principleName}, ${kind.toLowerCase()} in the era ${eraName}`;
  return { id: `${era}-${principle}-${kind.toLowerCase()}`, title, evidence };
}

/** The sources, pages and paragraphs that evidence lies in: `Essay, p. 203, paragraphs 1, 4`. */
function placesOf(evidence: readonly EvidenceEntry[], sources: Cited["sources"]): string {
  return [...new Set(evidence.map(({ source = "" }) => source))]
    .map((slug) => {
      const spans = evidence.filter(({ source = "" }) => source === slug);
      const numbers = [...new Set(spans.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
      const printedAt = new Set(spans.map(({ locator, label }) => locatorText(locator, label)));
      const source = sources.get(slug);
      const paragraphs = `paragraph${numbers.length > 1 ? "s" : ""} ${numbers.join(", ")}`;
      return [source ? citationOf(source) : slug, ...printedAt, paragraphs].filter(Boolean).join(", ");
    })
    .join("; ");
}
