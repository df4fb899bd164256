import { tableNames } from "./tables.js";
import { formats, type Wanted } from "./wanted.js";

/** A file that tells of an edition as a whole. */
export interface EditionFile {
  readonly name: string;
  /** What it is, for people. */
  readonly title: string;
  readonly wanted: Wanted;
}

const titles = {
  html: "The edition as a page to read",
  zip: "The edition as an archive of all its files",
  jsonld: "The edition as JSON-LD",
  turtle: "The edition as Turtle",
  "csl-json": "Citation of the edition as CSL-JSON",
  bibtex: "Citation of the edition as BibTeX",
  ris: "Citation of the edition as RIS",
  citation: "Citation of the edition as a sentence",
} as const;

type WholeFormat = keyof typeof titles;

const wholeFormats = Object.keys(titles).filter((format): format is WholeFormat => format in titles);
const tableFormats = { csv: "CSV", jsonl: "JSON Lines" } as const;

export const wholeFiles: readonly EditionFile[] = wholeFormats.map((format) => ({
  name: `edition.${formats[format].extension}`,
  title: titles[format],
  wanted: { format },
}));

const tableFiles: readonly EditionFile[] = tableNames.flatMap((list) =>
  (["csv", "jsonl"] as const).map((format) => ({
    name: `${list}.${formats[format].extension}`,
    title: `The list of ${list} as ${tableFormats[format]}`,
    wanted: { format, list },
  })),
);

/** All files of an edition but those of single quotes and stances. */
export const editionFiles: readonly EditionFile[] = [...wholeFiles, ...tableFiles];
