import type { Quad_Object } from "n3";
import { context, type LinkedNode } from "../entities/linked-data.js";

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
  const { DataFactory, Writer } = await import("n3");
  const { literal, namedNode, quad } = DataFactory;

  /** The object that a value of JSON-LD stands for, in the few forms that `linkedNodes` uses. */
  const toObject = (value: unknown): Quad_Object => {
    if (typeof value === "number") return literal(String(value), namedNode(expand("xsd:integer")));
    if (typeof value !== "object" || value === null) return literal(String(value));
    const { "@id": id, "@value": text, "@language": language, "@type": type }: ValueObject = value;
    if (id !== undefined) return namedNode(expand(id));
    return literal(String(text), language ?? namedNode(expand(type ?? "xsd:string")));
  };
  const toQuads = (node: LinkedNode) =>
    Object.entries(node).flatMap(([term, values]) => {
      if (term === "@id") return [];
      const predicate = namedNode(expand(term === "@type" ? "rdf:type" : term));
      const objects = [values]
        .flat()
        .map((value) => (term === "@type" ? namedNode(expand(String(value))) : toObject(value)));
      return objects.map((object) => quad(namedNode(node["@id"]), predicate, object));
    });

  let isFirst = true;
  const toTurtle = async (piece: readonly LinkedNode[]): Promise<string> => {
    const writer = new Writer({ prefixes: context });
    writer.addQuads(piece.flatMap(toQuads));
    const text = await new Promise<string>((resolve, reject) => {
      writer.end((error: Error | null, result: string) => (error ? reject(error) : resolve(result)));
    });
    // The prefixes stand at the top once; what they are short for is known to every piece.
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

interface ValueObject {
  readonly "@id"?: string;
  readonly "@value"?: string;
  readonly "@language"?: string;
  readonly "@type"?: string;
}

/** `skos:Concept` in full; what has no prefix of the context is an IRI already. */
function expand(term: string): string {
  const colon = term.indexOf(":");
  const namespace = Object.entries(context).find(([prefix]) => prefix === term.slice(0, colon))?.[1];
  return namespace === undefined ? term : namespace + term.slice(colon + 1);
}
