import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { findEdition, NotPublished } from "../corpus/editions.js";
import type { Database } from "../database/client.js";
import { citationFormats, isCitationFormat } from "../edition/citations.js";
import { exportEdition } from "../edition/export.js";
import { type EditionIdentity, isBase } from "../edition/identity.js";
import { nearestPart } from "../edition/nearest.js";
import { isTableName, tableNames } from "../edition/tables.js";
import type { Wanted } from "../edition/wanted.js";
import { writeYamlFolder } from "../edition/yaml-folder.js";
import { BadOption } from "./bad-option.js";
import { slugOf } from "./corpus-name.js";
import { refusePlace, writeWhole } from "./whole-file.js";
import { withStore } from "./with-store.js";

export interface ExportOptions {
  readonly format: string;
  readonly edition?: number;
  readonly list?: string;
  readonly quote?: string;
  readonly stance?: string;
  readonly output?: string;
  readonly withTexts?: boolean;
  readonly base: string;
}

/** Writes an edition, or a part of it, to standard output or a file; the folder of YAML, and all lists at once, to a folder. */
export async function exportCorpus(corpus: string, options: ExportOptions): Promise<void> {
  checkOptions(options);
  const slug = await slugOf(corpus);
  await withStore(async ({ database }) => {
    const { id, number, digest, publishedAt } = await findEdition(database, slug, options.edition);
    const edition = { id, corpus: slug, number, digest, publishedAt };
    const { format, list, output } = options;
    if (format === "yaml" && output !== undefined)
      await writeYamlFolder(database, id, output, { withTexts: options.withTexts === true });
    else if ((format === "csv" || format === "jsonl") && list === undefined && output !== undefined)
      await writeAllLists(database, edition, { ...options, format, output });
    else await writeOne(database, edition, wantedOf(options), options);
    if (output !== undefined)
      process.stderr.write(`Wrote edition ${number} of ${slug} (digest ${digest}) to ${output}.\n`);
  });
}

const OUTPUT = { option: "--output" };
const tableFormats = ["csv", "jsonl"];
const formats = ["yaml", ...tableFormats, "jsonld", "turtle", "html", "zip", ...citationFormats];

function checkOptions(options: ExportOptions): void {
  const { format, output, base } = options;
  if (!formats.includes(format)) refuse("--format", `one of ${formats.join(", ")}`);
  if (format === "yaml" && output === undefined) refuse("--output", "the folder to write the YAML files to");
  if (!isBase(base)) refuse("--base", "an IRI that ends with / or :, such as https://example.org/export/");
  if (options.withTexts && format !== "yaml" && format !== "zip")
    refuse("--with-texts", "it with --format yaml or zip only");
  checkList(options);
  checkCited(options);
}

function checkList({ format, list, output }: ExportOptions): void {
  const isTable = tableFormats.includes(format);
  const known = `one of ${tableNames.join(", ")}`;
  if (list !== undefined && !isTable) refuse("--list", "it with --format csv or jsonl only");
  if (list !== undefined && !isTableName(list)) refuse("--list", known);
  if (isTable && list === undefined && output === undefined)
    refuse("--list", `${known}, or --output with a folder for all of them`);
}

function checkCited({ format, quote, stance }: ExportOptions): void {
  if ((quote ?? stance) !== undefined && !isCitationFormat(format))
    refuse(quote === undefined ? "--stance" : "--quote", "it with --format csl-json, bibtex, ris or citation only");
  if (quote !== undefined && stance !== undefined) refuse("--stance", "one of --quote and --stance");
}

function refuse(option: string, expected: string): never {
  throw new BadOption(`${option}: expected ${expected}.`);
}

function wantedOf({ format, list, quote, stance, withTexts = false }: ExportOptions): Wanted {
  if (format === "csv" || format === "jsonl") {
    if (list !== undefined && isTableName(list)) return { format, list };
  } else if (format === "jsonld" || format === "turtle" || format === "html") return { format };
  else if (format === "zip") return { format, allTexts: withTexts };
  else if (isCitationFormat(format))
    return { format, ...(quote !== undefined && { quote }), ...(stance !== undefined && { stance }) };
  throw new Error("the options were checked");
}

async function writeOne(
  database: Database,
  edition: EditionIdentity,
  wanted: Wanted,
  { output, quote, stance, base }: ExportOptions,
): Promise<void> {
  const pieces = await exportEdition(database, edition, wanted, { base });
  if (pieces === undefined) {
    const asked = quote === undefined ? `stance ${stance}` : `quote ${quote}`;
    const nearest = await nearestPart(database, edition.id, wanted);
    const expected = `${quote === undefined ? "era/principle/KIND" : "a slug of quotes"}${nearest ? `, nearest: ${nearest}` : ""}`;
    throw new NotPublished(`Edition ${edition.number} of ${edition.corpus} has no ${asked}; expected ${expected}.`);
  }
  if (output === undefined) await pipeline(Readable.from(pieces), process.stdout, { end: false });
  else await writeWhole(output, pieces, OUTPUT);
}

async function writeAllLists(
  database: Database,
  edition: EditionIdentity,
  { format, output, base }: ExportOptions & { readonly format: "csv" | "jsonl"; readonly output: string },
): Promise<void> {
  await mkdir(output, { recursive: true }).catch((error: unknown) => refusePlace(error, OUTPUT.option, output));
  for (const list of tableNames.filter(isTableName)) {
    const pieces = await exportEdition(database, edition, { format, list }, { base });
    if (pieces !== undefined) await writeWhole(join(output, `${list}.${format}`), pieces, OUTPUT);
  }
}
