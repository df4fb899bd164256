import type { CslDate } from "../entities/csl-date.js";
import type { CslName } from "../entities/csl-name.js";

/** What is cited, as an item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html) of type `dataset`. */
export interface CitationItem {
  readonly id: string;
  readonly "citation-key": string;
  readonly type: "dataset";
  readonly title: string;
  /** Never taken apart into family and given names: which is which depends on the language. */
  readonly author?: readonly { readonly literal: string }[];
  /** Who made the corpus that a quote is part of; the author of all else in it. */
  readonly "container-author"?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  /** When the words were said, or else when the source that they are coded from was issued. */
  readonly "original-date"?: CslDate;
  /** Of the source that it is coded from, where that is one and the corpus says how it is cited. */
  readonly "original-author"?: readonly CslName[];
  readonly "original-title"?: string;
  readonly "original-publisher"?: string;
  readonly "original-publisher-place"?: string;
  readonly version: string;
  readonly issued: { readonly "date-parts": readonly [readonly [number, number, number]] };
  readonly publisher: string;
  readonly language: string;
  readonly note: string;
  readonly URL?: string;
}

/** Text without line ends, tabs and control characters, which would end a line or a field. */
export function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
