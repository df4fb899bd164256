import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sendQuery } from "../support/http.js";
import { useService } from "../support/service.js";
import { edtfTexts } from "../web/edtf-arbitraries.js";

const service = useService();

const errorsOf = async (query: string, variables: unknown = {}) => {
  const { body } = await sendQuery(service().url, query, variables);
  const { errors = [] } = JSON.parse(body);
  return errors.map(
    ({ message, locations, path, extensions }: Record<string, Record<string, unknown>>) =>
      ({ message, locations, path, argument: extensions?.["argument"], code: extensions?.["code"] }) as const,
  );
};

/** Every field that takes a date, with the date in the document and in variables of either depth. */
const ways = (value: string) =>
  [
    [`{ timeline(from: ${JSON.stringify(value)}) { totalCount } }`, {}, "from", ["timeline"]],
    [`{ mine: timeline(to: ${JSON.stringify(value)}) { totalCount } }`, {}, "to", ["mine"]],
    [`{ events(filter: { from: ${JSON.stringify(value)} }) { totalCount } }`, {}, "filter.from", ["events"]],
    [
      `{ edition { ...Dated } } fragment Dated on Edition { events(filter: { kinds: [SPEECH], to: ${JSON.stringify(value)} }) { totalCount } }`,
      {},
      "filter.to",
      ["edition", "events"],
    ],
    ["query ($d: EDTF) { timeline(from: $d) { totalCount } }", { d: value }, "from", ["timeline"]],
    ["query ($d: EDTF) { events(filter: { to: $d }) { totalCount } }", { d: value }, "filter.to", ["events"]],
    [
      "query ($f: EventFilter) { events(filter: $f) { totalCount } }",
      { f: { from: value } },
      "filter.from",
      ["events"],
    ],
    [
      "query ($f: EventFilter) { ...Dated } fragment Dated on Query { corpora { slug } edition { events(filter: $f) { totalCount } } }",
      { f: { eras: [], to: value } },
      "filter.to",
      ["edition", "events"],
    ],
  ] as const;

describe("a date argument that is no date", () => {
  it("is refused by every field alike, with its place, the reason and the likely form", async () => {
    for (const [value, reason] of [
      ["1955-02-29", "February has 28 days in that year"],
      ["1955-04-31", "April has 30 days"],
      ["1955-13", "months are 01 to 12"],
      ["the 1950s", "here most likely 195X"],
      ["350 BC", "here most likely -0349"],
      ["1955/1949", "it ends before it starts"],
      ["not a date", "expected an EDTF date or interval"],
      ["", "expected an EDTF date or interval"],
    ] as const)
      for (const [query, variables, argument, path] of ways(value))
        expect([query, await errorsOf(query, variables)]).toEqual([
          query,
          [
            {
              message: expect.stringContaining(reason),
              locations: [{ line: expect.any(Number), column: expect.any(Number) }],
              ...{ path, argument, code: "BAD_USER_INPUT" },
            },
          ],
        ]);
  });

  it("is refused by its length before anything else of it is looked at", async () => {
    for (const value of [`Y${"9".repeat(40_000)}`, `${"1955/".repeat(10_000)}`, `1955${"~".repeat(61)}`])
      for (const [query, variables, argument] of ways(value)) {
        const [error] = await errorsOf(query, variables);
        expect([query, error.argument, error.code]).toEqual([query, argument, "BAD_USER_INPUT"]);
        expect(error.message.length).toBeLessThanOrEqual(500);
      }
  });

  it("may be anything else than a string, and is refused with its place all the same", async () => {
    for (const value of [1955, true, ["1955"], { year: 1955 }]) {
      const variable = await errorsOf("query ($f: EventFilter) { events(filter: $f) { totalCount } }", {
        f: { from: value },
      });
      expect(variable).toMatchObject([{ argument: "filter.from", path: ["events"], code: "BAD_USER_INPUT" }]);
    }
    expect(await errorsOf("{ events(filter: { from: 1955 }) { totalCount } }")).toMatchObject([
      { message: expect.stringContaining('such as "1955-04"'), argument: "filter.from", path: ["events"] },
    ]);
  });
});

describe("a period that ends before it starts", () => {
  it("is refused by every field that takes one, and one that may be a single time is not", async () => {
    for (const [from, to] of [
      ["1980", "1970"],
      ["1955-04-18", "1955-04-17"],
      ["-0339", "-0349"],
      ["1956~", "1955-21"],
    ]) {
      const expected = { message: expect.stringContaining("to: ends before from starts"), code: "BAD_USER_INPUT" };
      expect(await errorsOf(`{ timeline(from: "${from}", to: "${to}") { totalCount } }`)).toMatchObject([
        { ...expected, argument: "to", path: ["timeline"], locations: [{ line: 1, column: 3 }] },
      ]);
      expect(
        await errorsOf("query ($f: EventFilter) { events(filter: $f) { totalCount } }", { f: { from, to } }),
      ).toMatchObject([{ ...expected, argument: "filter.to", path: ["events"], locations: [{ line: 1, column: 27 }] }]);
    }
    expect(await errorsOf(`{ timeline(from: "1955-04", to: "1955") { totalCount } }`)).toEqual([]);
    expect(await errorsOf(`{ events(filter: { from: "1955", to: "1955" }) { totalCount } }`)).toEqual([]);
    expect(await errorsOf(`{ events(filter: { from: "1955/..", to: "../1949" }) { totalCount } }`)).toHaveLength(1);
  });
});

describe("any date of levels 0 and 1", () => {
  it("is taken by every field", async () => {
    await fc.assert(
      fc.asyncProperty(edtfTexts, async (date) => {
        for (const [query, variables] of ways(date)) expect(await errorsOf(query, variables)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("another value that does not fit its type", () => {
  it("names its place too, in the document and in a variable", async () => {
    expect(await errorsOf("{ events(filter: { kinds: [SPEACH] }) { totalCount } }")).toMatchObject([
      { argument: "filter.kinds", path: ["events"], locations: [{ line: 1, column: 28 }] },
    ]);
    const { body, status } = await sendQuery(
      service().url,
      "query ($f: StanceFilter, $n: Int) { stances(filter: $f, first: $n) { totalCount } }",
      { f: { kinds: ["LOST", "FOUND"], eras: 7 }, n: "ten" },
    );
    expect(status).toBe(400);
    const places = JSON.parse(body).errors.map(
      ({ path, extensions }: { path: unknown; extensions: { argument: unknown } }) => [path, extensions.argument],
    );
    expect(places).toEqual([
      ...[[["stances"], "filter.eras"]],
      ...[[["stances"], "filter.kinds"]],
      ...[[["stances"], "filter.kinds"]],
      [["stances"], "first"],
    ]);
  });
});
