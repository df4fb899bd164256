import type { Database } from "../database/client.js";
import type { Entry } from "../entities/index.js";
import { archiveFiles } from "./archive.js";
import { type Cited, type CitedSource, cite } from "./citations.js";
import { editionFiles } from "./edition-files.js";
import { lastingName } from "./edition-name.js";
import { readCorpusEntry, readEntry } from "./entries.js";
import { type EditionIdentity, EditionIris } from "./identity.js";
import { linkedNodes } from "./linked-data.js";
import { jsonLdOf, turtleOf } from "./linked-formats.js";
import { mayBePassedOn } from "./passing-on.js";
import { presentQuote, presentStance } from "./present-keys.js";
import { readingPage } from "./reading-page.js";
import { csvOf, jsonLinesOf } from "./tables.js";
import type { Wanted } from "./wanted.js";
import { zipOf } from "./zip.js";

export interface ExportOptions {
  /** Where identifiers start (see `EditionIris`); an address beginning with `http` is also cited as the place to read. */
  readonly base: string;
}

/**
 * An edition, or a part of it, piece by piece, so that any size can be written while it is read.
 *
 * @returns undefined when the edition has no such quote or stance
 */
export async function exportEdition(
  database: Database,
  edition: EditionIdentity,
  wanted: Wanted,
  { base }: ExportOptions,
): Promise<AsyncIterable<string | Buffer> | undefined> {
  switch (wanted.format) {
    case "csv":
      return csvOf(database, edition.id, wanted.list);
    case "jsonl":
      return jsonLinesOf(database, edition.id, wanted.list);
    case "jsonld":
      return jsonLdOf(linkedNodes(database, edition, base));
    case "turtle":
      return turtleOf(linkedNodes(database, edition, base));
    case "html":
      return pageOf(database, edition, base);
    case "zip":
      return archiveOf(database, edition, wanted.allTexts === true, base);
    default: {
      const cited = await citedOf(database, edition, wanted, base);
      return cited && once(cite(cited, wanted.format));
    }
  }
}

/** Whether an edition has what is wanted: a quote or stance may not be there, everything else is. */
export async function isThere(database: Database, editionId: number, wanted: Wanted): Promise<boolean> {
  if ("quote" in wanted && wanted.quote !== undefined)
    return (await presentQuote(database, editionId, wanted.quote)) !== undefined;
  if ("stance" in wanted && wanted.stance !== undefined)
    return (await presentStance(database, editionId, wanted.stance)) !== undefined;
  return true;
}

/** The page as it is read where the edition's other files are. */
async function pageOf(database: Database, edition: EditionIdentity, base: string): Promise<AsyncIterable<string>> {
  const { edition: root } = new EditionIris(base, edition);
  // A name such as a URN leads nowhere.
  const files = base.startsWith("http") ? editionFiles.map(({ name }) => ({ name, address: `${root}/${name}` })) : [];
  const citation = cite(await wholeCited(database, edition, base), "citation");
  return readingPage(database, edition, { citation, files, mayPass: mayBePassedOn });
}

async function archiveOf(
  database: Database,
  edition: EditionIdentity,
  allTexts: boolean,
  base: string,
): Promise<AsyncIterable<Buffer>> {
  const withText = allTexts ? () => true : mayBePassedOn;
  const citation = cite(await wholeCited(database, edition, base), "citation");
  const files = archiveFiles(database, edition, {
    base,
    withText,
    page: (others) => readingPage(database, edition, { citation, files: others, mayPass: withText }),
    write: (wanted) => exportEdition(database, edition, wanted, { base }),
  });
  return zipOf(files, edition.publishedAt);
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

async function citedOf(
  database: Database,
  edition: EditionIdentity,
  { quote, stance }: { readonly quote?: string; readonly stance?: string },
  base: string,
): Promise<Cited | undefined> {
  const whole = await wholeCited(database, edition, base);
  const urlOf = (part: string) => whole.url && `${whole.url}#${part}`;
  const sourcesOf = (part: Pick<Entry<"stances">, "evidence">) => citedSources(database, edition.id, part);
  if (quote !== undefined) {
    const slug = await presentQuote(database, edition.id, quote);
    const found = slug === undefined ? undefined : await citedQuote(database, edition.id, slug);
    return found && { ...whole, sources: await sourcesOf(found), quote: found, url: urlOf(`quote/${slug}`) };
  }
  if (stance !== undefined) {
    const key = await presentStance(database, edition.id, stance);
    const found = key === undefined ? undefined : await citedStance(database, edition.id, key);
    return found && { ...whole, sources: await sourcesOf(found), stance: found, url: urlOf(`stance/${key}`) };
  }
  return whole;
}

async function wholeCited(database: Database, edition: EditionIdentity, base: string): Promise<Cited> {
  // A name such as a URN says what is meant, but leads nowhere: it is no address to print in a citation.
  const url = base.startsWith("http") ? `${base}${edition.corpus}/${lastingName(edition)}` : undefined;
  return { edition, corpus: await readCorpusEntry(database, edition.id), sources: new Map(), url };
}

/** The sources that a part rests on, by slug. */
async function citedSources(
  database: Database,
  editionId: number,
  { evidence }: Pick<Entry<"stances">, "evidence">,
): Promise<ReadonlyMap<string, CitedSource>> {
  const sources = new Map<string, CitedSource>();
  for (const slug of new Set(evidence.map(({ source }) => source))) {
    const source = slug === undefined ? undefined : await readEntry(database, editionId, "sources", slug);
    if (source !== undefined) sources.set(source.slug, source);
  }
  return sources;
}

async function citedQuote(database: Database, editionId: number, slug: string): Promise<Cited["quote"]> {
  const quote = await readEntry(database, editionId, "quotes", slug);
  if (quote === undefined) return undefined;
  const speaker =
    quote.speaker === undefined ? undefined : await readEntry(database, editionId, "leaders", quote.speaker);
  return { ...quote, speakerName: speaker?.name };
}

async function citedStance(database: Database, editionId: number, key: string): Promise<Cited["stance"]> {
  const stance = await readEntry(database, editionId, "stances", key);
  if (stance === undefined) return undefined;
  const era = await readEntry(database, editionId, "eras", stance.era);
  const principle = await readEntry(database, editionId, "principles", stance.principle);
  return { ...stance, eraName: era?.name ?? stance.era, principleName: principle?.name ?? stance.principle };
}
