import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { closest } from "fastest-levenshtein";
import type { Logger } from "pino";
import { NotPublished } from "../../corpus/editions.js";
import type { Database } from "../../database/client.js";
import type { Reader } from "../../database/reader.js";
import { editionFiles } from "../../edition/edition-files.js";
import { lastingName } from "../../edition/edition-name.js";
import { exportEdition, isThere } from "../../edition/export.js";
import type { EditionIdentity } from "../../edition/identity.js";
import { nearestPart } from "../../edition/nearest.js";
import { readingPageStyle } from "../../edition/reading-page-style.js";
import { formats, type Wanted } from "../../edition/wanted.js";
import { breather } from "../../resolvers/breather.js";
import { cacheControl } from "../exchange/answer.js";
import { requestIdOf } from "../exchange/exchange.js";
import { notesOf } from "../exchange/notes.js";
import type { PublicAddress } from "../exchange/origin.js";
import { isKnown } from "../exchange/preferences.js";
import { contentSecurityPolicy } from "../exchange/security-headers.js";
import { programDigest } from "../program.js";
import { ROOT } from "./export-index.js";
import { wantedFile } from "./export-paths.js";

/** Longer than any name that is there: what is longer is not compared with those. */
const LONGEST_NAME = 200;

/** A page may have its own look and the empty icon that keeps browsers from asking for one. */
const pagePolicy = contentSecurityPolicy({ html: readingPageStyle.text, directives: ["img-src data:"] });

/** What exports are made with. */
export interface ExportsOptions {
  /** Where they read: by connections of their own, so that nothing else waits for theirs. */
  readonly reader: Reader;
  /** Where the service is, with which identifiers start. */
  readonly address: PublicAddress;
  readonly logger: Logger;
}

/** A file below an edition, as it is asked for. */
interface AskedFile {
  readonly edition: EditionIdentity;
  readonly path: readonly string[];
  /** Whether it is named by its digest, too: only so is nothing else ever found there. */
  readonly isLasting: boolean;
}

/**
 * Sends a file of an edition, or nothing (304) to those who have it already.
 *
 * @throws NotPublished when the edition has no such file
 */
export async function sendFile(
  { reader: { database }, address, logger }: ExportsOptions,
  { edition, path, isLasting }: AskedFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const wanted = path.some((part) => part.includes("\0")) ? undefined : wantedFile(path);
  if (wanted === undefined || !(await isThere(database, edition.id, wanted)))
    throw await noSuchFile(database, `${address.path}${ROOT}`, edition, path, wanted);
  notesOf(response).exported = wanted.format;
  const file = path.join("/");
  const base = `${address.of(request)}${ROOT}/`;
  // Number and date are in what is sent, and the same content may have others after a restore.
  const { number, digest, publishedAt } = edition;
  const texts = holdsTexts(wanted) ? await attachedTexts(database, edition.id) : [];
  const told = [programDigest(), number, digest, publishedAt.toISOString(), base + file, ...texts].join(" ");
  const etag = `"${createHash("sha256").update(told).digest("base64url")}"`;
  const headers = {
    etag,
    "cache-control": cacheControl[isLasting && !holdsTexts(wanted) ? "lasting" : "current"],
    "content-location": `${address.path}${ROOT}/${edition.corpus}/${lastingName(edition)}/${file}`,
  };
  const knows = isKnown(request, etag);
  const pieces = knows ? undefined : await exportEdition(database, edition, wanted, { base });
  // Identifiers start with the address as the proxy in front tells it.
  for (const name of address.vary) response.appendHeader("vary", name);
  if (pieces === undefined) {
    response.writeHead(304, headers).end();
    return;
  }
  const disposition = `inline; filename="${fileName(edition, wanted)}"`;
  const type = formats[wanted.format].type;
  await send(
    pieces,
    {
      ...headers,
      "content-type": type,
      "content-disposition": disposition,
      ...(wanted.format === "html" && { "content-security-policy": pagePolicy }),
    },
    request,
    response,
    logger,
  );
}

/** Whether the texts of sources are in a file. They may be attached at any time: until then, and after, it is another file. */
function holdsTexts({ format }: Wanted): boolean {
  return format === "zip" || format === "html";
}

async function attachedTexts(database: Database, editionId: number): Promise<readonly string[]> {
  const sources = await database.source.findMany({ where: { editionId }, select: { digest: true } });
  const attached = await database.sourceBlock.findMany({
    where: { number: 0, digest: { in: sources.map(({ digest }) => digest) } },
    orderBy: { digest: "asc" },
    select: { digest: true },
  });
  return attached.map(({ digest }) => digest);
}

/** The first piece is made before anything is sent: what cannot be read at all is answered with an error. */
async function send(
  pieces: AsyncIterable<string | Buffer>,
  headers: OutgoingHttpHeaders,
  request: IncomingMessage,
  response: ServerResponse,
  logger: Logger,
): Promise<void> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  response.writeHead(200, headers);
  if (request.method === "HEAD") {
    response.end();
    await iterator.return?.();
    return;
  }
  const all = async function* (): AsyncGenerator<string | Buffer> {
    if (!first.done) yield first.value;
    for await (const piece of { [Symbol.asyncIterator]: () => iterator }) {
      yield piece;
      await breather();
    }
  };
  try {
    await pipeline(Readable.from(all()), response);
  } catch (error) {
    // A reader who leaves early has what was wanted. For anything else the connection has ended before the file did, which tells
    // the reader; whoever runs the service is told here.
    if (error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE") return;
    notesOf(response).isCut = true;
    logger.error({ err: error, requestId: requestIdOf(response) }, "an export broke off after its head was sent");
  }
}

function fileName({ corpus, number }: EditionIdentity, wanted: Wanted): string {
  const part =
    "list" in wanted ? wanted.list : "quote" in wanted ? wanted.quote : "stance" in wanted ? wanted.stance : "edition";
  return `${corpus}-${number}-${String(part).replaceAll("/", "-")}.${formats[wanted.format].extension}`;
}

/** What is not there, in one line that says what is. */
async function noSuchFile(
  database: Database,
  root: string,
  { id, corpus, number }: EditionIdentity,
  path: readonly string[],
  wanted: Wanted | undefined,
): Promise<NotPublished> {
  const asked = path.join("/").slice(0, LONGEST_NAME);
  const part = wanted && (await nearestPart(database, id, wanted));
  const extension = asked.slice(asked.indexOf("."));
  const nearest =
    part === undefined
      ? closest(
          asked,
          editionFiles.map(({ name }) => name),
        )
      : `${path[0]}/${part}${extension}`;
  const listed = `${root}/${corpus}/${number} lists what there is`;
  return new NotPublished(`There is no ${JSON.stringify(asked)} here; ${listed} (nearest: ${nearest}).`);
}
