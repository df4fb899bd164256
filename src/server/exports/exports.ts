import type { IncomingMessage, ServerResponse } from "node:http";
import { NotPublished } from "../../corpus/editions.js";
import { clientOf } from "../exchange/exchange.js";
import { preparePage, sendPage } from "../exchange/page.js";
import { pathOf } from "../exchange/target.js";
import { type ExportsOptions, sendFile } from "./export-file.js";
import { corporaIndex, editionIndex, editionsIndex, ROOT } from "./export-index.js";
import { ExportTurns } from "./export-turns.js";
import { namedEdition } from "./named-edition.js";

const TEXT = "text/plain; charset=utf-8";

/** Answers everything below `/export`: editions and parts of them as files, and what there is. */
export function createExports(
  options: ExportsOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const turns = new ExportTurns();
  return (request, response) => turns.take(clientOf(request), () => answer(options, request, response));
}

async function answer(options: ExportsOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Whoever has left while waiting wants nothing any more.
  if (response.destroyed) return;
  const { catalogue, database } = options.reader;
  const root = `${options.address.path}${ROOT}`;
  const [corpus, number, ...rest] = pathOf(request).slice(ROOT.length).split("/").slice(1).map(decoded);
  await catalogue.current();
  if (!corpus) return sendText(request, response, await corporaIndex(database, root));
  try {
    if (corpus.includes("\0")) throw new NotPublished("No corpus has such a name.");
    if (!number) return await sendText(request, response, await editionsIndex(database, root, corpus));
    const edition = await namedEdition(options.reader, corpus, number);
    if (rest.join("/") === "") return await sendText(request, response, editionIndex(root, edition));
    await sendFile(options, { edition, path: rest, isLasting: number.includes("@") }, request, response);
  } catch (error) {
    if (!(error instanceof NotPublished)) throw error;
    await sendText(request, response, `${error.message}\n`, 404);
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

function sendText(request: IncomingMessage, response: ServerResponse, text: string, status = 200): Promise<void> {
  return preparePage(TEXT, text).then((page) => sendPage(request, response, page, status));
}
