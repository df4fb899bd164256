import type { CitationFormat } from "./citations.js";
import type { TableName } from "./tables.js";

/** What is wanted of an edition, and in which form. */
export type Wanted =
  | { readonly format: "csv" | "jsonl"; readonly list: TableName }
  | { readonly format: "jsonld" | "turtle" | "html" }
  /** With `allTexts`, the attached texts come along whose sources do not say that they may be passed on, too. */
  | { readonly format: "zip"; readonly allTexts?: boolean }
  | { readonly format: CitationFormat; readonly quote?: string; readonly stance?: string };

export type Format = Wanted["format"];

/** How each format is sent: its media type, and how its files end. */
export const formats = {
  csv: { type: "text/csv; charset=utf-8; header=present", extension: "csv" },
  jsonl: { type: "application/jsonl; charset=utf-8", extension: "jsonl" },
  jsonld: { type: "application/ld+json", extension: "jsonld" },
  turtle: { type: "text/turtle; charset=utf-8", extension: "ttl" },
  html: { type: "text/html; charset=utf-8", extension: "html" },
  zip: { type: "application/zip", extension: "zip" },
  "csl-json": { type: "application/vnd.citationstyles.csl+json", extension: "csl.json" },
  bibtex: { type: "application/x-bibtex; charset=utf-8", extension: "bib" },
  ris: { type: "application/x-research-info-systems; charset=utf-8", extension: "ris" },
  citation: { type: "text/plain; charset=utf-8", extension: "txt" },
} as const satisfies Record<Format, { readonly type: string; readonly extension: string }>;

/** A format's media type alone, without its parameters. */
export function mediaTypeOf(format: Format): string {
  return formats[format].type.split(";", 1)[0] ?? "";
}
