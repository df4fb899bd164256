import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { closest } from "fastest-levenshtein";
import { findEdition, NotPublished } from "../../corpus/editions.js";
import type { Database } from "../../database/client.js";
import { exportEdition, type Wanted } from "../../edition/export.js";
import { type EditionIdentity, lastingName } from "../../edition/identity.js";
import { nearestPart } from "../../edition/nearest.js";
import { cacheControl } from "../exchange/answer.js";
import { notesOf } from "../exchange/notes.js";
import { preparePage, sendPage } from "../exchange/page.js";
import { isKnown } from "../exchange/preferences.js";
import { corporaIndex, editionIndex, editionsIndex, fileNames, ROOT } from "./export-index.js";
import { formats, wantedFile } from "./export-paths.js";

const TEXT = "text/plain; charset=utf-8";
/** Longer than any name that is there: what is longer is not compared with those. */
const LONGEST_NAME = 200;

/**
 * Answers everything below `/export`: editions and parts of them as files, and what there is.
 *
 * @param origin the service's address as the client sees it, with which identifiers start
 */
export async function answerExport(
  database: Database,
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? "").split("?")[0] ?? "";
  const [corpus, number, ...rest] = path.slice(ROOT.length).split("/").slice(1).map(decoded);
  if (!corpus) return sendText(request, response, await corporaIndex(database));
  try {
    if (corpus.includes("\0")) throw new NotPublished("No corpus has such a name.");
    if (!number) return sendText(request, response, await editionsIndex(database, corpus));
    const edition = await namedEdition(database, corpus, number);
    if (rest.join("/") === "") return sendText(request, response, editionIndex(edition));
    await sendExport(database, edition, { origin, rest, isLasting: number.includes("@") }, request, response);
  } catch (error) {
    if (!(error instanceof NotPublished)) throw error;
    sendText(request, response, `${error.message}\n`, 404);
  }
}

/** A part of a path as it was meant; what is no encoding is taken as it stands, and found nowhere. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** @param name `current`, a number, or number and digest, so that no other edition is found should the number be given again */
async function namedEdition(database: Database, corpus: string, name: string): Promise<EditionIdentity> {
  const [isOne, given, beginning = ""] = /^(?:current|([1-9]\d{0,8})(?:@([0-9a-f]{12,64}))?)$/.exec(name) ?? [];
  if (isOne === undefined)
    throw new NotPublished(
      `${JSON.stringify(name)} is no edition; expected current, a number such as 1, or number and digest such as 1@0a1b2c3d4e5f.`,
    );
  const found = await findEdition(database, corpus, given === undefined ? undefined : Number(given));
  const { id, number, digest, publishedAt } = found;
  if (!digest.startsWith(beginning))
    throw new NotPublished(
      `Edition ${number} of ${corpus} has the digest ${digest} here, and not ${beginning}; what was cited is another one.`,
    );
  return { id, corpus, number, digest, publishedAt };
}

async function sendExport(
  database: Database,
  edition: EditionIdentity,
  {
    origin,
    rest,
    isLasting,
  }: { readonly origin: string; readonly rest: readonly string[]; readonly isLasting: boolean },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = rest.join("/");
  const wanted = wantedFile(rest);
  if (wanted === undefined || file.includes("\0")) throw await noSuchFile(database, edition, rest);
  notesOf(response).exported = wanted.format;
  const base = `${origin}${ROOT}/`;
  const etag = `"${createHash("sha256").update(`${edition.digest} ${base}${file}`).digest("base64url")}"`;
  const headers = {
    etag,
    // Identifiers start with the address as the proxy in front tells it.
    vary: "x-forwarded-proto, x-forwarded-host",
    "cache-control": cacheControl[isLasting ? "lasting" : "current"],
    "content-location": `${ROOT}/${edition.corpus}/${lastingName(edition)}/${file}`,
  };
  if (isKnown(request, etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const pieces = await exportEdition(database, edition, wanted, { base });
  if (pieces === undefined) throw await noSuchFile(database, edition, rest);
  const disposition = `inline; filename="${fileName(edition, wanted)}"`;
  const type = formats[wanted.format].type;
  await stream(pieces, { ...headers, "content-type": type, "content-disposition": disposition }, request, response);
}

/** The first piece is made before anything is sent: what cannot be read at all is answered with an error. */
async function stream(
  pieces: AsyncIterable<string | Buffer>,
  headers: OutgoingHttpHeaders,
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  response.writeHead(200, headers);
  if (method === "HEAD") {
    response.end();
    await iterator.return?.();
    return;
  }
  const all = async function* (): AsyncGenerator<string | Buffer> {
    if (!first.done) yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  await pipeline(Readable.from(all()), response).catch((error: unknown) => {
    // A reader who leaves early has what was wanted; for anything else the answer is cut off, which tells the reader.
    if (!(error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE")) throw error;
  });
}

function fileName({ corpus, number }: EditionIdentity, wanted: Wanted): string {
  const part =
    "list" in wanted ? wanted.list : "quote" in wanted ? wanted.quote : "stance" in wanted ? wanted.stance : "edition";
  return `${corpus}-${number}-${String(part).replaceAll("/", "-")}.${formats[wanted.format].extension}`;
}

function sendText(request: IncomingMessage, response: ServerResponse, text: string, status = 200): Promise<void> {
  return preparePage(TEXT, text).then((page) => sendPage(request, response, page, status));
}

/** What is not there, in one line that says what is. */
async function noSuchFile(
  database: Database,
  { id, corpus, number }: EditionIdentity,
  rest: readonly string[],
): Promise<NotPublished> {
  const wanted = wantedFile(rest);
  const asked = rest.join("/").slice(0, LONGEST_NAME);
  const part = wanted && !asked.includes("\0") ? await nearestPart(database, id, wanted) : undefined;
  const extension = asked.slice(asked.indexOf("."));
  const nearest = part === undefined ? closest(asked, fileNames) : `${rest[0]}/${part}${extension}`;
  const listed = `${ROOT}/${corpus}/${number} lists what there is`;
  return new NotPublished(`There is no ${JSON.stringify(asked)} here; ${listed} (nearest: ${nearest}).`);
}
