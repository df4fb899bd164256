import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { relayStylePagination } from "@apollo/client/utilities";

/** Asks by hash, in a GET that browsers and caches on the way keep; a document is sent along only if its hash is new. */
export function createClient(uri: string): ApolloClient {
  return new ApolloClient({
    link: new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(new HttpLink({ uri })),
    // Pages of a list follow each other under one filter and in one order, and are kept apart under another.
    cache: new InMemoryCache({
      typePolicies: { Query: { fields: { stances: relayStylePagination(["filter", "orderBy"]) } } },
    }),
  });
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
