import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client/core";
import { createPersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { Client, fetchExchange } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";
import { print } from "graphql";
import { describe, expect, it } from "vitest";
import { useService } from "../support/service.js";
import { serveTrusted, sha256 } from "../support/trusted.js";

const service = useService();

/** A request as a client sent it: its method, and whether the document went along. */
function watched() {
  const sent: string[] = [];
  const fetching: typeof fetch = (input, init) => {
    const said = `${String(input)} ${String(init?.body ?? "")}`;
    sent.push(`${init?.method} ${/\bquery=|"query":"/.test(said) ? "with" : "without"} its document`);
    return fetch(input, init);
  };
  return { sent, fetching };
}

function apolloClient(url: string, fetching: typeof fetch, useGETForHashedQueries: boolean): ApolloClient {
  const link = createPersistedQueryLink({ sha256, useGETForHashedQueries });
  return new ApolloClient({
    cache: new InMemoryCache(),
    link: link.concat(new HttpLink({ uri: `${url}/graphql`, fetch: fetching })),
    defaultOptions: { query: { fetchPolicy: "no-cache" } },
  });
}

function urqlClient(url: string, fetching: typeof fetch): Client {
  return new Client({
    url: `${url}/graphql`,
    fetch: fetching,
    preferGetMethod: false,
    requestPolicy: "network-only",
    exchanges: [persistedExchange(), fetchExchange],
  });
}

describe("automatic persisted queries of Apollo Client", () => {
  it("send a document once, by hash in a POST ever after", async () => {
    const { sent, fetching } = watched();
    const client = apolloClient(service().url, fetching, false);
    const query = gql("query ByPost($slug: String!) { era(slug: $slug) { ordinal } }");
    for (const [slug, ordinal] of [
      ["founding", 1],
      ["new-era", 8],
    ])
      expect((await client.query({ query, variables: { slug } })).data).toMatchObject({ era: { ordinal } });
    const byHash = "POST without its document";
    expect(sent).toEqual([byHash, "POST with its document", byHash]);
  });
});

describe("trusted documents", () => {
  const query = gql("query EraBySlug($slug: String!) { era(slug: $slug) { ordinal __typename } }");
  const text = print(query);
  const founding = { era: { ordinal: 1, __typename: "Era" } };

  it("are asked for by Apollo Client, which never sends one along", async () => {
    const { url } = await serveTrusted({ [sha256(text)]: text });
    const { sent, fetching } = watched();
    const client = apolloClient(url, fetching, true);
    expect((await client.query({ query, variables: { slug: "founding" } })).data).toEqual(founding);
    expect(sent).toEqual(["GET without its document"]);
  });

  it("are asked for by urql, by the ids that codegen's client preset gave them", async () => {
    const id = "9c5e7e2d0f6d9d6a3c0a8f1e4b7a2d5c8e1f4a70";
    const { url } = await serveTrusted({ [id]: text });
    const { sent, fetching } = watched();
    const generateHash = () => Promise.resolve(id);
    const client = new Client({
      url: `${url}/graphql`,
      fetch: fetching,
      preferGetMethod: false,
      exchanges: [persistedExchange({ enforcePersistedQueries: true, generateHash }), fetchExchange],
    });
    const answer = await client.query(query, { slug: "founding" }).toPromise();
    expect([answer.error, answer.data]).toEqual([undefined, founding]);
    expect(sent).toEqual(["GET without its document"]);
  });

  it("tell clients of documents that are not among them what is wrong", async () => {
    const { url } = await serveTrusted({ [sha256(text)]: text });
    const { fetching } = watched();
    const other = "query Other { __typename }";
    const urql = await urqlClient(url, fetching).query(other, {}).toPromise();
    expect(urql.error?.graphQLErrors.map(({ extensions }) => extensions["code"])).toEqual([
      "PERSISTED_QUERY_NOT_FOUND",
    ]);
    const apollo = apolloClient(url, fetching, true).query({ query: gql(other) });
    await expect(apollo).rejects.toThrow("This service runs only documents known to it beforehand");
  });
});
