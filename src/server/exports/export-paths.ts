import type { Wanted } from "../../edition/export.js";
import { isTableName } from "../../edition/tables.js";

/** How each format is sent: its media type, and how its files end. */
export const formats = {
  csv: { type: "text/csv; charset=utf-8; header=present", extension: "csv" },
  jsonl: { type: "application/jsonl; charset=utf-8", extension: "jsonl" },
  jsonld: { type: "application/ld+json", extension: "jsonld" },
  turtle: { type: "text/turtle; charset=utf-8", extension: "ttl" },
  "csl-json": { type: "application/vnd.citationstyles.csl+json", extension: "csl.json" },
  bibtex: { type: "application/x-bibtex; charset=utf-8", extension: "bib" },
  ris: { type: "application/x-research-info-systems; charset=utf-8", extension: "ris" },
  citation: { type: "text/plain; charset=utf-8", extension: "txt" },
} as const satisfies Record<Wanted["format"], { readonly type: string; readonly extension: string }>;

const citations = { "csl.json": "csl-json", bib: "bibtex", ris: "ris", txt: "citation" } as const;

/** What a path below an edition asks for, such as `stances.csv` or `quotes/footholds.bib`; undefined when it is none. */
export function wantedFile(path: readonly string[]): Wanted | undefined {
  const last = path.at(-1) ?? "";
  const dot = last.indexOf(".");
  const [name, extension] = [last.slice(0, dot), last.slice(dot + 1)];
  const citation = isCitation(extension) ? citations[extension] : undefined;
  if (path.length === 1) return ofEdition(name, extension, citation);
  if (citation === undefined) return undefined;
  if (path[0] === "quotes" && path.length === 2) return { format: citation, quote: name };
  if (path[0] === "stances" && path.length === 4)
    return { format: citation, stance: [path[1], path[2], name].join("/") };
  return undefined;
}

function isCitation(extension: string): extension is keyof typeof citations {
  return Object.hasOwn(citations, extension);
}

function ofEdition(
  name: string,
  extension: string,
  citation: (typeof citations)[keyof typeof citations] | undefined,
): Wanted | undefined {
  if ((extension === "csv" || extension === "jsonl") && isTableName(name)) return { format: extension, list: name };
  if (name !== "edition") return undefined;
  if (extension === "jsonld") return { format: "jsonld" };
  if (extension === "ttl") return { format: "turtle" };
  return citation && { format: citation };
}
