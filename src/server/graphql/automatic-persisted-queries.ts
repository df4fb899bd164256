import { createHash } from "node:crypto";
import type { Plugin, YogaInitialContext } from "graphql-yoga";
import { LRUCache } from "lru-cache";
import * as z from "zod";
import { limits } from "../../limits/limits.js";
import type { HttpExchange } from "../exchange/exchange.js";
import { notesOf } from "../exchange/notes.js";
import { BadPersistedQuery, PersistedQueryNotFound } from "./errors.js";

/** A character of a JavaScript string takes two bytes at most. */
const BYTES_A_CHARACTER = 2;
/** By Apollo's protocol; clients put notes of their own beside these two. */
const persistedQuery = z.object({ version: z.literal(1), sha256Hash: z.string() });

/**
 * Apollo's automatic persisted queries: a client names a document by its hash, and sends it along once when it is told
 * that the hash is not known. Only documents that have passed every check are kept, those asked for last.
 *
 * @param known documents that need not be sent, by their hashes
 */
export function automaticPersistedQueries(
  known: ReadonlyMap<string, string>,
): Plugin<YogaInitialContext, HttpExchange> {
  const documents = new LRUCache<string, string>({
    maxSize: limits.registeredBytes.most,
    sizeCalculation: (text, hash) => BYTES_A_CHARACTER * (text.length + hash.length),
  });
  return {
    onParams: ({ params, setParams, context }) => {
      const hash = hashIn(params.extensions);
      if (hash === undefined) return;
      if (typeof params.query === "string" && params.query !== "") {
        notesOf(context.res).isRegistration = true;
        return checkHash(hash, params.query);
      }
      const query = known.get(hash) ?? documents.get(hash);
      if (query === undefined) throw new PersistedQueryNotFound();
      setParams({ ...params, query });
    },
    onValidate: ({ context: { params } }) => {
      const hash = hashIn(params?.extensions);
      const query = params?.query;
      if (hash === undefined || query === undefined) return undefined;
      return ({ valid }) => {
        if (valid) documents.set(hash, query);
      };
    },
  };
}

/** @throws BadPersistedQuery when a persisted query is meant, and not as the protocol has it */
function hashIn(extensions: Readonly<Record<string, unknown>> | null | undefined): string | undefined {
  const given = extensions?.["persistedQuery"];
  if (given === undefined || given === null) return undefined;
  const { data } = persistedQuery.safeParse(given);
  if (data === undefined) throw new BadPersistedQuery('is not as expected: {"version": 1, "sha256Hash": "…"}');
  return data.sha256Hash;
}

function checkHash(hash: string, query: string): void {
  const expected = createHash("sha256").update(query).digest("hex");
  if (hash !== expected)
    throw new BadPersistedQuery(`has another hash than the query, whose SHA-256 in lower case is ${expected}`);
}
