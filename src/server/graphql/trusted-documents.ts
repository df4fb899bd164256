import { usePersistedOperations } from "@graphql-yoga/plugin-persisted-operations";
import type { GraphQLParams, Plugin } from "graphql-yoga";
import * as z from "zod";
import { DocumentNotTrusted } from "./errors.js";

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

/** Runs trusted documents and nothing else: each is named by its id, and no request brings one along. */
export function runOnly(documents: TrustedDocuments): Plugin {
  return usePersistedOperations({
    extractPersistedOperationId: (params, request) => idIn(params, request),
    getPersistedOperation: (id) => documents.get(id) ?? documents.get(withoutPrefix(id)) ?? null,
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
  const address = method === "GET" ? Object.fromEntries(new URLSearchParams(url.slice(url.indexOf("?") + 1))) : {};
  const { documentId, doc_id, id, extensions } = named.parse({ ...address, ...params });
  return documentId ?? extensions?.persistedQuery.sha256Hash ?? doc_id ?? id ?? null;
}

/** GraphQL over HTTP writes a hash as `sha256:…`, those who make the files write it alone. */
function withoutPrefix(id: string): string {
  return id.replace(/^sha256:/, "");
}
