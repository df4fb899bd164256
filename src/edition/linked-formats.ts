import type { LinkedNode } from "./identity.js";
import { context } from "./linked-data.js";

const NODES_A_PIECE = 200;

/** Resources as one JSON-LD 1.1 document, piece by piece. */
export async function* jsonLdOf(nodes: AsyncIterable<LinkedNode>): AsyncGenerator<string> {
  let before = `{"@context":${JSON.stringify(context)},"@graph":[\n`;
  for await (const node of nodes) {
    yield before + JSON.stringify(node);
    before = ",\n";
  }
  yield `${before === ",\n" ? "" : before}\n]}\n`;
}

/** Resources as Turtle, piece by piece: every resource has an IRI, so that pieces need not know each other. */
export async function* turtleOf(nodes: AsyncIterable<LinkedNode>): AsyncGenerator<string> {
  const [{ default: jsonld }, { Parser, Writer }] = await Promise.all([import("jsonld"), import("n3")]);
  let isFirst = true;
  const toTurtle = async (piece: readonly LinkedNode[]): Promise<string> => {
    const document = JSON.parse(JSON.stringify({ "@context": context, "@graph": piece }));
    const quads = await jsonld.toRDF(document, { format: "application/n-quads", documentLoader: refuseToFetch });
    // The prefixes stand at the top once; what they are short for is known to every piece.
    const writer = new Writer({ prefixes: context });
    writer.addQuads(new Parser({ format: "N-Quads" }).parse(String(quads)));
    const text = await new Promise<string>((resolve, reject) => {
      writer.end((error: Error | null, result: string) => (error ? reject(error) : resolve(result)));
    });
    const body = isFirst ? text : text.replace(/^(?:@prefix [^\n]*\n)*/, "");
    isFirst = false;
    return body;
  };
  let piece: LinkedNode[] = [];
  for await (const node of nodes) {
    piece.push(node);
    if (piece.length < NODES_A_PIECE) continue;
    yield await toTurtle(piece);
    piece = [];
  }
  yield await toTurtle(piece);
}

/** All terms are given inline: whatever would be fetched is a mistake. */
async function refuseToFetch(url: string): Promise<never> {
  throw new Error(`nothing is fetched to write RDF, yet ${url} was asked for`);
}
