import type { IncomingMessage, ServerResponse } from "node:http";
import Negotiator from "negotiator";
import { NotPublished } from "../../corpus/editions.js";
import { limits } from "../../limits/limits.js";
import { clientOf } from "../exchange/exchange.js";
import { preparePage, sendPage } from "../exchange/page.js";
import { type Refusal, refuse } from "../exchange/refusal.js";
import { pathOf } from "../exchange/target.js";
import { Turns } from "../exchange/turns.js";
import { type ExportsOptions, sendFile } from "./export-file.js";
import { corporaIndex, editionIndex, editionsIndex, ROOT } from "./export-index.js";
import { namedEdition } from "./named-edition.js";

const TEXT = "text/plain; charset=utf-8";
const LIST = "the list of its files";

/** As what an edition's own address is answered, in the order in which the service would rather: a file of it, or the list of all. */
const forms = {
  "text/plain": LIST,
  "text/html": "edition.html",
  "text/turtle": "edition.ttl",
  "application/ld+json": "edition.jsonld",
} as const;
const notAcceptable: Refusal = {
  status: 406,
  code: "BAD_USER_INPUT",
  message: `The header accept takes no form of an edition that there is; there are ${Object.keys(forms).join(", ")}, and the files that the list names.`,
};

/** By weight, not by order (RFC 9110, 12.5.1); undefined when the client takes nothing that there is. */
function formFor({ headers: { accept = "" } }: IncomingMessage): (typeof forms)[keyof typeof forms] | undefined {
  // A header without any media range says as little as none.
  const negotiator = new Negotiator({ headers: { accept: accept.includes("/") ? accept : "*/*" } });
  const type = negotiator.mediaTypes(Object.keys(forms)).find(isForm);
  return type && forms[type];
}

function isForm(type: string): type is keyof typeof forms {
  return Object.hasOwn(forms, type);
}

/** Answers everything below `/export`: editions and parts of them as files, and what there is. */
export function createExports(
  options: ExportsOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const turns = new Turns({ all: limits.exportsAtOnce.most, ofClient: limits.exportsOfClient.most });
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
    const isLasting = number.includes("@");
    if (rest.join("/") !== "") return await sendFile(options, { edition, path: rest, isLasting }, request, response);
    response.appendHeader("vary", "accept");
    const form = formFor(request);
    if (form === undefined) return refuse(response, notAcceptable);
    if (form === LIST) return await sendText(request, response, editionIndex(root, edition));
    await sendFile(options, { edition, path: [form], isLasting }, request, response);
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
