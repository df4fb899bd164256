import { dateAsCited, edtfOf } from "./csl-date.js";
import { type CslItem, cslItem } from "./csl-item.js";
import { printedName } from "./csl-name.js";
import { locatorLabels } from "./shapes.js";

/** What a source is cited by. */
export interface CitedSource {
  readonly title: string;
  readonly reference?: CslItem | undefined;
}

/** The most asked for of a reference, each as it is printed; `issued` is EDTF, and undefined where it is told in words. */
export interface Printed {
  readonly authors: readonly string[];
  readonly issued?: string | undefined;
  readonly publisher?: string | undefined;
  readonly container?: string | undefined;
  readonly url?: string | undefined;
  readonly license?: string | undefined;
}

export function printed(reference: CslItem | undefined): Printed {
  return {
    authors: (reference?.author ?? []).map(printedName),
    issued: reference?.issued && edtfOf(reference.issued),
    publisher: reference?.publisher,
    container: reference?.["container-title"],
    url: reference?.URL,
    license: reference?.license,
  };
}

/** A reference as the database holds it. */
export function readReference(column: unknown): CslItem | undefined {
  return cslItem.optional().parse(column ?? undefined);
}

/**
 * A source as notes cite it, in the order of the Chicago Manual's notes and with names as they are printed: `Oliver Wendell Holmes,
 * Schenck v. United States, United States Reports 249 (1919)`. What follows is where in it.
 */
export function citationOf({ title, reference }: CitedSource): string {
  const { authors, container } = printed(reference);
  if (reference === undefined) return title;
  const { volume, issue, publisher, issued } = reference;
  const place = reference["publisher-place"];
  const within = [container ?? reference["collection-title"], volume].filter(Boolean).join(" ");
  const where = [
    [place, publisher].filter(Boolean).join(": "),
    issued && dateAsCited(issued),
    [reference.archive, reference.archive_location].filter(Boolean).join(" "),
  ].filter(Boolean);
  const parts = [authors.join(", "), reference.title ?? title, reference.genre, within, issue && `no. ${issue}`];
  const brackets = where.length > 0 ? ` (${where.join(", ")})` : "";
  return `${parts.filter(Boolean).join(", ")}${brackets}`;
}

/** The same as a sentence, with its pages and its address. */
export function citationSentence(source: CitedSource): string {
  const { page, DOI, URL } = source.reference ?? {};
  const sentence = [citationOf(source), page].filter(Boolean).join(", ");
  const address = URL ?? (DOI && `https://doi.org/${DOI}`);
  return [/[.?!]$/.test(sentence) ? sentence : `${sentence}.`, address].filter(Boolean).join(" ");
}

type LocatorLabel = (typeof locatorLabels)[number];

/** How CSL's English locale abbreviates what a locator counts: of one, and of several. */
const abbreviations: Partial<Readonly<Record<LocatorLabel, readonly [string, string]>>> = {
  "article-locator": ["art.", "arts."],
  book: ["bk.", "bks."],
  chapter: ["chap.", "chaps."],
  column: ["col.", "cols."],
  figure: ["fig.", "figs."],
  folio: ["fol.", "fols."],
  issue: ["no.", "nos."],
  line: ["l.", "ll."],
  note: ["n.", "nn."],
  opus: ["op.", "opp."],
  page: ["p.", "pp."],
  paragraph: ["para.", "paras."],
  part: ["pt.", "pts."],
  section: ["sec.", "secs."],
  "sub-verbo": ["s.v.", "s.vv."],
  supplement: ["supp.", "supps."],
  "title-locator": ["tit.", "tits."],
  verse: ["v.", "vv."],
  volume: ["vol.", "vols."],
};

/** From one to another of what is numbered: `12r–13v`, `xii-xv`. A hyphen between others is a part of a name, as in A-12. */
const range = /(?<![^\s,;&])(?:\d+[a-z]?\s*[-–—]\s*\d+[a-z]?|[ivxlcdm]+\s*[-–—]\s*[ivxlcdm]+)(?![^\s,;&])/i;
const list = /[,;&]|\band\b/;

/** Where a span stands as it is cited: `p. 203`, `fols. 12r–13v`; undefined where only its paragraph is known. */
export function locatorText(locator: string | null | undefined, label: string | null | undefined): string | undefined {
  if (locator == null || label == null) return undefined;
  const known = locatorLabels.find((name) => name === label);
  const [one, several] = (known && abbreviations[known]) ?? [label, label];
  return `${range.test(locator) || list.test(locator) ? several : one} ${locator}`;
}
