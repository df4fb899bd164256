import type { CorpusEntry } from "../entities/corpus.js";
import type { Entry } from "../entities/index.js";
import type { EvidenceEntry } from "../entities/shapes.js";
import type { EditionIdentity } from "./identity.js";

export const citationFormats = ["csl-json", "bibtex", "citation"] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** What is cited: an edition as a whole, or a quote or stance of it. */
export interface Cited {
  readonly edition: EditionIdentity;
  readonly corpus: CorpusEntry;
  /** Titles of sources by slug. */
  readonly sources: ReadonlyMap<string, string>;
  readonly quote?: (Entry<"quotes"> & { readonly speakerName: string | undefined }) | undefined;
  readonly stance?: (Entry<"stances"> & { readonly eraName: string; readonly principleName: string }) | undefined;
  /** Where it can be read; undefined where no address is known. */
  readonly url: string | undefined;
}

/**
 * A citation in CSL-JSON, BibTeX, or as a sentence in APA style. Each names the corpus, the number of the edition and
 * its digest, and for a quote or stance the source and paragraphs that it rests on.
 */
export async function cite(cited: Cited, format: CitationFormat): Promise<string> {
  const part = partOf(cited);
  const places = part ? placesOf(part.evidence, cited.sources) : "";
  const item = cslItem(cited, part, places);
  if (format === "csl-json") return `${JSON.stringify([item], null, 2)}\n`;
  const { Cite, plugins } = await import("@citation-js/core");
  await Promise.all([import("@citation-js/plugin-csl"), import("@citation-js/plugin-bibtex")]);
  // Otherwise what LaTeX has no command for, such as every Chinese character, would be left out.
  plugins.config.get("@bibtex").format.asciiOnly = false;
  const citation = new Cite(item);
  if (format === "bibtex") return citation.format("bibtex");
  const sentence = citation.format("bibliography", { format: "text", template: "apa", lang: "en-US" }).trimEnd();
  // APA has no place for what a part of a data set rests on, so it follows as a sentence of its own.
  return `${sentence}${places && `${sentence.endsWith(".") ? "" : "."} Coded from ${places}.`}\n`;
}

/** The item of the CSL-JSON schema, of type `dataset`. BibTeX has no field for versions, so the note says it again. */
function cslItem({ edition, corpus, url }: Cited, part: Part | undefined, places: string) {
  const { number, digest, publishedAt } = edition;
  const id = [corpus.slug, number, ...(part ? [part.id] : [])].join("-");
  const note = [`${corpus.title}, edition ${number}, SHA-256 ${digest}`, ...(places ? [`coded from ${places}`] : [])];
  return {
    id,
    // BibTeX's key: two parts of an edition must not get the same one. Citation.js takes no hyphens, and no slug holds a "_".
    "citation-key": id.replaceAll("-", "_"),
    type: "dataset",
    title: part?.title ?? corpus.title,
    ...(part?.author !== undefined && { author: [{ literal: part.author }] }),
    ...(part?.date !== undefined && { "original-date": cslDate(part.date) }),
    ...(part && { "container-title": corpus.title }),
    version: `${number} [SHA-256 ${digest}]`,
    issued: { "date-parts": [[publishedAt.getUTCFullYear(), publishedAt.getUTCMonth() + 1, publishedAt.getUTCDate()]] },
    publisher: "Throughline",
    language: corpus.language,
    note: [...note, ...(part?.note !== undefined ? [part.note] : [])].join("; "),
    ...(url !== undefined && { URL: url }),
  };
}

/** What is cited of an edition, when it is not the edition as a whole. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly evidence: readonly EvidenceEntry[];
  /** Whose words they are. Never taken apart into family and given names: which is which depends on the language. */
  readonly author?: string | undefined;
  /** EDTF. */
  readonly date?: string | undefined;
  readonly note?: string | undefined;
}

function partOf({ quote, stance }: Cited): Part | undefined {
  if (quote) return quotePart(quote);
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

/** In parts where a date is exact; CSL has no word for what else EDTF says, so it stands as it is. */
function cslDate(date: string) {
  return /^\d{4}(-\d\d){0,2}$/.test(date) ? { "date-parts": [date.split("-").map(Number)] } : { literal: date };
}

/** The sources and paragraphs that evidence lies in: `Essay, paragraphs 1, 4`. */
function placesOf(evidence: readonly EvidenceEntry[], sources: ReadonlyMap<string, string>): string {
  const paragraphs = new Map<string, Set<number>>();
  for (const { source = "", paragraph } of evidence)
    paragraphs.set(source, (paragraphs.get(source) ?? new Set()).add(paragraph));
  return [...paragraphs]
    .map(([source, numbers]) => {
      const listed = [...numbers].sort((a, b) => a - b);
      return `${sources.get(source) ?? source}, paragraph${listed.length > 1 ? "s" : ""} ${listed.join(", ")}`;
    })
    .join("; ");
}
