import { Agent, request } from "node:http";
import {
  buildClientSchema,
  type GraphQLInputType,
  getIntrospectionQuery,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from "graphql";
import { afterAll, describe, expect, it } from "vitest";
import { readHeaders } from "../../src/server/exchange/target.js";
import { targetsIn } from "../fuzz/targets.js";
import { jsonHeaders } from "../support/http.js";
import { useService } from "../support/service.js";

const service = useService();
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
afterAll(() => agent.destroy());

/** How much longer the longer of two texts is, and how many times as long it may take: its square would be 256 times. */
const LONGER = 16;
const MOST = 100;

/** What makes careless expressions start anew at every character, or come back to each. */
const pieces = [
  ...[" ", "\t", ",", ";", '"', "a", "9", "-", "=", "/", ".", ":", "\\", "%", "[", "*"],
  ...[", ", " ,", "; ", ' "', '\\"', "a,", "a/b,", "a/b;q=0,", '";', "a:", "1.", "*/*,", "W/"],
];

const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Milliseconds until a request is answered. */
function timeOf(path: string, method: string, headers: Record<string, string>, body = ""): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(`${service().url}${path}`, { agent, method, headers }, (response) => {
      response.resume().on("end", () => resolve(performance.now() - start));
    });
    sent.on("error", reject).end(body);
  });
}

/** Which pieces, repeated, take longer than their length explains: at best of several attempts, for machines have other work. */
async function tooSlow(
  repeated: readonly string[],
  shorter: number,
  ask: (text: string) => Promise<number>,
): Promise<string[]> {
  const slow: string[] = [];
  for (const piece of repeated) {
    let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let attempt = 0; attempt < 6 && !(long < MOST * short); attempt += 1) {
      short = Math.min(short, await ask(repeat(piece, shorter)));
      long = Math.min(long, await ask(repeat(piece, LONGER * shorter)));
    }
    if (long >= MOST * short) slow.push(`${JSON.stringify(piece)}: ${Math.round(long / short)} times`);
  }
  return slow;
}

/** Documents that ask with a text in one argument, by that argument; and the variable's value with the text in its place. */
async function textArguments(): Promise<Map<string, { query: string; value: (text: string) => unknown }>> {
  const body = JSON.stringify({ query: getIntrospectionQuery() });
  const answer = await fetch(`${service().url}/graphql`, { method: "POST", headers: jsonHeaders, body });
  const targets = targetsIn(buildClientSchema((await answer.json()).data), () => '"founding"');
  const asked = targets.flatMap(({ name, args, wrap, selection }) =>
    args.flatMap(({ name: argument, type }) =>
      placesIn(type, argument).map(({ place, value }) => {
        const call = wrap(`${name.split(".")[1]}(${argument}: $given) ${selection}`);
        return [place, { query: `query ($given: ${type}) ${call}`, value }] as const;
      }),
    ),
  );
  return new Map(asked);
}

/** Where texts stand in a value of a type. */
function placesIn(type: GraphQLInputType, place: string): { place: string; value: (text: string) => unknown }[] {
  if (isNonNullType(type)) return placesIn(type.ofType, place);
  if (isListType(type))
    return placesIn(type.ofType, `${place}[]`).map((inner) => ({ ...inner, value: (text) => [inner.value(text)] }));
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) =>
      placesIn(field.type, `${place}.${field.name}`).map((inner) => ({
        ...inner,
        value: (text: string) => ({ [field.name]: inner.value(text) }),
      })),
    );
  const isText = isScalarType(named) && ["String", "ID", "EDTF"].includes(named.name);
  return isText ? [{ place: `${place}: ${named.name}`, value: (text) => text }] : [];
}

describe("no time grows faster than the text that is sent in", () => {
  it.each([...readHeaders, "x-request-id", "range", "cookie", "cache-control"])(
    "the header %s",
    async (name) => {
      const paths = ["/graphql?query=%7B__typename%7D", "/schema.graphql"];
      // Something stands around what is repeated, so that no expression finds an end where it looks first.
      const arounds = [(text: string) => text, (text: string) => `"a"${text}"b"`, (text: string) => `a/b;x="${text}!`];
      // Within what a header may be long, and beyond.
      for (const around of arounds)
        for (const path of paths)
          for (const shorter of [120, 960])
            expect(await tooSlow(pieces, shorter, (text) => timeOf(path, "GET", { [name]: around(text) }))).toEqual([]);
    },
    60_000,
  );

  it.each(["/", "/export/", "/export/a/1/", "/explore/", "/graphql?query=", "/graphql?query={a}&variables="])(
    "an address that starts with %s",
    async (start) => {
      const repeated = ["a", "/", "%41", "%2f", ".", "%", "&", "=", "[", "a/", "%zz", "+"];
      expect(await tooSlow(repeated, 960, (text) => timeOf(`${start}${text}!`, "GET", {}))).toEqual([]);
    },
    60_000,
  );

  it("a body", async () => {
    const repeated = [" ", '"', "[", "{", '\\"', '"\\', "a", '{"a":', '"",', "\n", "#", "...", "\\u0061"];
    for (const around of [(text: string) => text, (text: string) => `{"query":"{a}","variables":{"a":"${text}"}}`])
      expect(await tooSlow(repeated, 20_000, (text) => timeOf("/graphql", "POST", jsonHeaders, around(text)))).toEqual(
        [],
      );
  });

  it("any argument that is a text", async () => {
    const repeated = [" ", "a", "-", "9", '"', "/", "@", "*", "a ", "- ", "é", "中", "X", "Y", "..", "a/", ":"];
    const asked = await textArguments();
    expect(asked.size).toBeGreaterThan(15);
    for (const [place, { query, value }] of asked) {
      const ask = (text: string) =>
        timeOf("/graphql", "POST", jsonHeaders, JSON.stringify({ query, variables: { given: value(`Y${text}`) } }));
      expect([place, await tooSlow(repeated, 1_000, ask)]).toEqual([place, []]);
    }
  });
});
