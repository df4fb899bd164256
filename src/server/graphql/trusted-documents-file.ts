import { readFile } from "node:fs/promises";
import type { DocumentNode } from "graphql";
import { createYoga } from "graphql-yoga";
import * as z from "zod";
import { schema } from "../../schema/index.js";
import { BadSettings } from "../settings.js";
import { documentChecks } from "./document-checks.js";
import type { TrustedDocuments } from "./trusted-documents.js";

const shape = 'a JSON object that holds documents by their ids, such as {"1f0c…": "query Eras { … }"}';
const documentsById = z.record(z.string(), z.string());

/**
 * Reads the file of trusted documents, as code generators write it, and checks each as a document of a request is
 * checked.
 *
 * @throws BadSettings that names what is wrong, and in which document
 */
export async function readTrustedDocuments(path: string, introspection: boolean): Promise<TrustedDocuments> {
  const { data } = documentsById.safeParse(parseJson(await readText(path)));
  if (data === undefined) throw unusable(shape);
  const problems = checked(Object.entries(data), introspection);
  const [first, ...others] = problems;
  if (first !== undefined) {
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    throw unusable(`a file of documents that this service can answer: ${first}${more}`);
  }
  return new Map(Object.entries(data));
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw unusable(`a file that can be read${reason}`);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable(`a file of JSON; expected ${shape}`);
  }
}

/** What is wrong with documents, by the same plugins as those of the endpoint. */
function checked(documents: readonly (readonly [string, string])[], introspection: boolean): string[] {
  const { parse, validate } = createYoga({ schema, plugins: documentChecks(introspection) }).getEnveloped({});
  return documents.flatMap(([id, text]) => {
    try {
      const document: DocumentNode = parse(text);
      const [error] = validate(schema, document);
      return error === undefined ? [] : [said(id, error)];
    } catch (error) {
      return [said(id, error)];
    }
  });
}

/** In one line, though the document that is quoted may have several. */
function said(id: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${JSON.stringify(id)}: ${message.replace(/\s+/g, " ")}`;
}

function unusable(expected: string): BadSettings {
  return new BadSettings([{ name: "TRUSTED_DOCUMENTS", expected }]);
}
