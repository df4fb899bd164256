import { describe, expect, it } from "vitest";
import { jsonHeaders, send } from "../support/http.js";
import { useService } from "../support/service.js";

const service = useService();
const get = (path: string, headers: Record<string, string> = {}) =>
  send(service().url, { method: "GET", path, headers });
const below = "/export/independent-foreign-policy-of-peace/1";

describe("a parameter that an address does not take", () => {
  it.each([
    [
      `${below}/stances.csv?era=new-era`,
      /^The parameter "era" is not known; this address takes none\. .*text\/csv\.\n$/,
    ],
    [`${below}/stances.csv?eras=new-era&kinds=APPLIED`, /^The parameter "eras" is not known/],
    [`${below}?format=json`, /^The parameter "format"/],
    ["/export?corpus=x", /^The parameter "corpus"/],
    [`${below}/quotes/footholds.bib?`, undefined],
    ["/schema.graphql?version=2", /^The parameter "version" is not known; this address takes none\.\n$/],
    [`/schema.graphql?${"x".repeat(500)}=1`, /^The parameter "x{50}…"/],
  ])("%s is refused, never ignored", async (path, expected) => {
    const { status, body } = await get(path);
    expect(status).toBe(expected ? 400 : 200);
    if (expected) expect(body).toMatch(expected);
  });

  it.each(["/", "/explore", "/explore/timeline", "/health/live", "/health/ready"])(
    "%s takes those that links gather on their way",
    async (path) => {
      expect((await get(`${path}?utm_source=mail`)).status).toBe(200);
    },
  );

  it("is refused by /graphql with the names of those that are known, as is one that stands there twice", async () => {
    const query = "query={eras{totalCount}}";
    const known = "query, extensions, documentId, doc_id, id, variables, operationName";
    for (const [path, message] of [
      [`/graphql?${query}&variable={}`, `The parameter "variable" is not known; expected ${known}.`],
      [`/graphql?Query={a}`, `The parameter "Query" is not known; expected ${known}.`],
      [`/graphql?${query}&${query}`, "The parameter query stands there more than once."],
    ] as const) {
      const { status, codes, messages } = await get(path);
      expect([status, codes, messages]).toEqual([400, ["BAD_USER_INPUT"], [message]]);
    }
    const body = JSON.stringify({ query: "{ eras { totalCount } }" });
    const posted = await send(service().url, { path: "/graphql?query={eras{totalCount}}", headers: jsonHeaders, body });
    expect([posted.status, posted.messages]).toEqual([
      400,
      ['The parameter "query" is not known; this address takes none.'],
    ]);
    expect((await get(`/graphql?${query}&theme=dark`, { accept: "text/html" })).status).toBe(200);
  });
});
