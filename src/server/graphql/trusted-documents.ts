import { usePersistedOperations } from "@graphql-yoga/plugin-persisted-operations";
import type { GraphQLParams, Plugin } from "graphql-yoga";
import * as z from "zod";
import { parametersOf } from "../exchange/parameters.js";
import { DocumentNotTrusted } from "./errors.js";
import { ownDocuments } from "./own-documents.js";

/** The documents that alone are run, by the ids that clients name them by. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const text = z.string().min(1).optional().catch(undefined);
const named = z.object({
  documentId: text,
  doc_id: text,
  id: text,
  extensions: z
    .object({ persistedQuery: z.object({ sha256Hash: text }) })
    .optional()
    .catch(undefined),
});

/** The documents that a service runs which trusts these: its own are part of it. */
export function withOwn(documents: TrustedDocuments): TrustedDocuments {
  return new Map([...ownDocuments(), ...documents]);
}

/** Runs trusted documents and nothing else: each is named by its id, and no request brings one along. */
export function runOnly(documents: TrustedDocuments): Plugin {
  return usePersistedOperations({
    extractPersistedOperationId: (params, request) => idIn(params, request),
    getPersistedOperation: (id) => textOf(documents, id) ?? null,
    allowArbitraryOperations: false,
    // Documents were checked at the start; what is checked again costs little and keeps one way for all requests.
    skipDocumentValidation: false,
    customErrors: {
      notFound: () => new DocumentNotTrusted("knows no document by this id", "PERSISTED_QUERY_NOT_FOUND"),
      keyNotFound: () => new DocumentNotTrusted("expects the id of one as documentId"),
      persistedQueryOnly: () => new DocumentNotTrusted("takes no query; send the id of a document as documentId"),
    },
  });
}

function idIn(params: GraphQLParams, { method, url }: Request): string | null {
  // Yoga reads no parameters of a GET but its own.
  return idOf({ ...(method === "GET" ? Object.fromEntries(parametersOf({ url })) : {}), ...params }) ?? null;
}

/**
 * Whether a request names a document that is trusted, and brings none: what others have kept is looked at for no other.
 *
 * @param body of a POST
 */
export function asksTrusted(documents: TrustedDocuments, url: string, body: Buffer | undefined): boolean {
  const given = z
    .looseObject({ query: text })
    .safeParse(body === undefined ? Object.fromEntries(parametersOf({ url })) : jsonIn(String(body)));
  if (!given.success || given.data.query !== undefined) return false;
  const id = idOf(body === undefined ? { ...given.data, extensions: jsonIn(given.data["extensions"]) } : given.data);
  return id !== undefined && textOf(documents, id) !== undefined;
}

function idOf(given: object): string | undefined {
  const { documentId, doc_id, id, extensions } = named.parse(given);
  return documentId ?? extensions?.persistedQuery.sha256Hash ?? doc_id ?? id;
}

/** GraphQL over HTTP writes a hash as `sha256:…`, those who make the files write it alone. */
function textOf(documents: TrustedDocuments, id: string): string | undefined {
  return documents.get(id) ?? documents.get(id.replace(/^sha256:/, ""));
}

function jsonIn(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return undefined;
  }
}
