import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { persistedExchange } from "@urql/exchange-persisted";
import type { IntrospectionQuery } from "graphql";
import { Client, fetchExchange } from "urql";
import { keys } from "./keys";

/** Keeps everything once, by its id, with the schema at hand, so that what is wrong with a question is said at once. */
export function createClient(url: string, schema: IntrospectionQuery): Client {
  const pages = { stances: relayPagination(), search: relayPagination() };
  const cache = cacheExchange({ schema, keys, resolvers: { Query: pages, Edition: pages } });
  return new Client({ url, preferGetMethod: true, exchanges: [cache, persistedExchange(), fetchExchange] });
}
