import { persistedExchange } from "@urql/exchange-persisted";
import { Client, cacheExchange, fetchExchange } from "urql";

/** Asks by hash, in a GET that browsers and caches on the way keep; a document is sent along only if its hash is new. */
export function createClient(url: string): Client {
  return new Client({ url, exchanges: [cacheExchange, persistedExchange(), fetchExchange] });
}
