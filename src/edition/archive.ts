import { createHash } from "node:crypto";
import type { Database } from "../database/client.js";
import type { Entry } from "../entities/index.js";
import { type EditionFile, editionFiles } from "./edition-files.js";
import { readCorpusEntry } from "./entries.js";
import type { EditionIdentity } from "./identity.js";
import { type DescribedFile, roCrate } from "./ro-crate.js";
import { mediaTypeOf, type Wanted } from "./wanted.js";
import { yamlFiles } from "./yaml-files.js";
import type { ZippedFile } from "./zip.js";

type Pieces = AsyncIterable<string | Buffer>;

export interface ArchiveOptions {
  /** Where identifiers start. */
  readonly base: string;
  /** Whether the text of a source comes along, where it is attached. */
  readonly withText: (source: Entry<"sources">) => boolean;
  /** The page that opens without the service, given where the archive has its other files. */
  readonly page: (files: Iterable<{ readonly name: string; readonly address: string }>) => Pieces;
  /** Any other file of the edition. */
  readonly write: (wanted: Wanted) => Promise<Pieces | undefined>;
}

const CHECKSUMS = "SHA256SUMS";
const CRATE = "ro-crate-metadata.json";

/**
 * All that an edition can be taken away as, file by file: the page, citations, linked data and tables as they are sent, the folder that an
 * import reads, then what tells of all of these: the metadata of an RO-Crate, and checksums in the form of `sha256sum`.
 */
export async function* archiveFiles(
  database: Database,
  edition: EditionIdentity,
  { base, withText, page, write }: ArchiveOptions,
): AsyncGenerator<ZippedFile> {
  const written: (DescribedFile & { readonly sha256: string })[] = [];
  const noted = (path: string, name: string, type: string, content: Pieces): ZippedFile => {
    const note = (bytes: number, sha256: string) => written.push({ path, name, type, bytes, sha256 });
    return { path, content: weighed(content, note) };
  };
  const within = editionFiles.filter(({ wanted }) => wanted.format !== "zip" && wanted.format !== "html");
  yield noted("index.html", "The edition as a page to read", mediaTypeOf("html"), page(listed(within)));
  for (const file of within) {
    const content = await write(file.wanted);
    if (content !== undefined) yield noted(placeOf(file), file.title, mediaTypeOf(file.wanted.format), content);
  }
  // Tags may be given later, and an edition's files never change.
  for await (const { path, text } of yamlFiles(database, edition.id, { withText, withTags: false })) {
    const type = path.endsWith(".txt") ? "text/plain" : "application/yaml";
    yield noted(`corpus/${path}`, `${path} of the folder that an import reads`, type, once(text));
  }
  const corpus = await readCorpusEntry(database, edition.id);
  const crate = roCrate(corpus, edition, { base, files: written });
  yield noted(CRATE, "What this archive holds", "application/ld+json", once(crate));
  yield { path: CHECKSUMS, content: once(written.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("")) };
}

function* listed(files: readonly EditionFile[]): Generator<{ readonly name: string; readonly address: string }> {
  for (const file of files) yield { name: file.name, address: placeOf(file) };
  for (const name of [CRATE, CHECKSUMS]) yield { name, address: name };
  yield {
    name: "corpus/corpus.yaml and what stands beside it: the folder that an import reads",
    address: "corpus/corpus.yaml",
  };
}

function placeOf({ name, wanted: { format } }: EditionFile): string {
  if (format === "csv" || format === "jsonl") return `tables/${name}`;
  return `${format === "jsonld" || format === "turtle" ? "linked-data" : "citations"}/${name}`;
}

async function* weighed(content: Pieces, note: (bytes: number, sha256: string) => void): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  let length = 0;
  for await (const piece of content) {
    const bytes = Buffer.from(piece);
    hash.update(bytes);
    length += bytes.length;
    yield bytes;
  }
  note(length, hash.digest("hex"));
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
