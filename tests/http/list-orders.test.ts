import fc from "fast-check";
import { isEnumType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { schema } from "../../src/schema/index.js";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter", "tests/fixtures/weir-and-mills");
const corpora = ["independent-foreign-policy-of-peace", "harbour-charter", "weir-and-mills"];

/** Unicode's root order, as PostgreSQL's ICU has it. */
const { compare: byLetters } = new Intl.Collator("und");

/** By what each list can be ordered: the value of an entry, null where it has none. */
interface Field {
  readonly of: (entry: Json) => number | string | null;
  /** Whether it is ordered by letters, and not by code units. */
  readonly isName?: boolean;
}
const place: Field = { of: ({ at }) => at };
const name: Field = { of: ({ name }) => name, isName: true };
const era: Field = { of: ({ era }) => era.ordinal };
const confidence: Field = { of: ({ confidence }) => confidence };
const among = (values: readonly string[]): Field => ({ of: ({ kind }) => values.indexOf(kind) });
const at = (list: string, key: string): Field => ({
  of: (entry) => (entry[key] === null ? null : (known.get(`${entry.corpus} ${list} ${entry[key].slug}`) ?? -1)),
});
const kindsOf = (name: string): Field => {
  const type = schema.getType(name);
  return among(isEnumType(type) ? type.getValues().map(({ name }) => name) : []);
};
/** The first day of a date, as far as these corpora have such dates; null where it is open. */
const firstDay = (date: string | null): string | null => {
  if (date === null || date.startsWith("..") || date.startsWith("/")) return null;
  const [from = ""] = date.split("/");
  const [year = "", month = "01", day = "01"] = from.replace(/[~?%]/g, "").replace(/X/g, "0").split("-");
  return `${year}-${month}-${day}`;
};
const byDay = (key: "date" | "period"): Field => ({ of: (entry) => firstDay(entry[key]) });

interface List {
  readonly asked: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** Filters by what an entry must be. */
  readonly filters: readonly (readonly [filter: string, isMet: (entry: Json) => boolean])[];
}

const all = (): boolean => true;
const lists: Readonly<Record<string, List>> = {
  leaders: {
    asked: "slug name kind",
    fields: { CORPUS: place, NAME: name, KIND: among(["PERSON", "BODY"]) },
    filters: [
      ["kind: PERSON", ({ kind }) => kind === "PERSON"],
      ["kind: BODY", ({ kind }) => kind === "BODY"],
    ],
  },
  eras: {
    asked: "slug name ordinal period",
    fields: { ORDINAL: { of: ({ ordinal }) => ordinal }, NAME: name, PERIOD: byDay("period") },
    filters: [['from: "0001"', all]],
  },
  principles: {
    asked: "slug name stances { kind era { ordinal } }",
    fields: {
      CORPUS: place,
      NAME: name,
      FIRST_ATTESTED: {
        of: ({ stances }) => (stances.length > 0 ? Math.min(...stances.map(({ era }: Json) => era.ordinal)) : null),
      },
    },
    filters: [
      [
        "kinds: [INTRODUCED, REJECTED]",
        ({ stances }) => stances.some(({ kind }: Json) => kind === "INTRODUCED" || kind === "REJECTED"),
      ],
    ],
  },
  events: {
    asked: "slug name date kind",
    fields: { CORPUS: place, DATE: byDay("date"), NAME: name, KIND: kindsOf("EventKind") },
    filters: [
      ["kinds: [CONGRESS, STATEMENT, MEETING]", ({ kind }) => ["CONGRESS", "STATEMENT", "MEETING"].includes(kind)],
    ],
  },
  quotes: {
    asked: "slug date speaker { slug }",
    fields: { CORPUS: place, DATE: byDay("date"), SPEAKER: at("leaders", "speaker") },
    filters: [],
  },
  stances: {
    asked: "kind confidence position era { ordinal } principle { slug }",
    fields: {
      ERA: place,
      PRINCIPLE: at("principles", "principle"),
      KIND: kindsOf("StanceKind"),
      CONFIDENCE: confidence,
    },
    filters: [
      ["kinds: [REAFFIRMED, APPLIED]", ({ kind }) => kind === "REAFFIRMED" || kind === "APPLIED"],
      ["positions: [OPPOSED, BOTH]", ({ position }) => position !== "AFFIRMED"],
    ],
  },
  codings: {
    asked: "coder kind confidence era { ordinal } principle { slug }",
    fields: {
      CODER: place,
      ERA: era,
      PRINCIPLE: at("principles", "principle"),
      KIND: kindsOf("StanceKind"),
      CONFIDENCE: confidence,
    },
    filters: [["kinds: [REAFFIRMED]", ({ kind }) => kind === "REAFFIRMED"]],
  },
};

/** Everything as the corpora order it, by corpus and list, each with its place; and the places of what has a slug. */
const entries = new Map<string, Json[]>();
const known = new Map<string, number>();

interface Asked {
  readonly corpus: string;
  readonly list: string;
  readonly args?: string;
  readonly asked?: string;
}

async function page({ corpus, list, args = "", asked = "" }: Asked): Promise<Json> {
  const { edition } = await service().data(
    `query ($corpus: String) { edition(corpus: $corpus) { page: ${list}(${args}) { totalCount edges { cursor node { id ${asked} } } pageInfo { hasNextPage hasPreviousPage } } } }`,
    { corpus },
  );
  return edition.page;
}

/** All pages of a list, joined; each said how many there are in all. */
async function joined({ args = "", ...asked }: Asked, size: number, isBackward = false) {
  const [many, beyond] = isBackward ? ["last", "before"] : ["first", "after"];
  const nodes: Json[] = [];
  const totals = new Set<number>();
  for (let from = "", isMore = true; isMore; ) {
    const { totalCount, edges, pageInfo } = await page({ ...asked, args: `${args} ${many}: ${size} ${from}` });
    totals.add(totalCount);
    nodes.splice(isBackward ? 0 : nodes.length, 0, ...edges.map(({ node }: Json) => node));
    from = `${beyond}: "${(isBackward ? edges[0] : edges.at(-1))?.cursor}"`;
    isMore = isBackward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
  }
  return { nodes, totals };
}

beforeAll(async () => {
  const found = corpora.flatMap((corpus) =>
    Object.entries(lists).map(async ([list, { asked }]) => {
      const { nodes } = await joined({ corpus, list, asked }, 100);
      entries.set(
        `${corpus} ${list}`,
        nodes.map((node, at) => ({ ...node, corpus, at })),
      );
      for (const [at, { slug }] of nodes.entries()) known.set(`${corpus} ${list} ${slug}`, at);
    }),
  );
  await Promise.all(found);
});

function compare(one: number | string, other: number | string, isName = false): number {
  if (isName) return byLetters(String(one), String(other));
  return one < other ? -1 : one > other ? 1 : 0;
}

function inOrder(found: readonly Json[], { of, isName }: Field, isDescending: boolean): Json[] {
  const way = isDescending ? -1 : 1;
  return [...found].sort((a, b) => {
    const [one, other] = [of(a), of(b)];
    if (one === null || other === null) return one === other ? way * (a.at - b.at) : one === null ? 1 : -1;
    return way * (compare(one, other, isName) || a.at - b.at);
  });
}

const choices = corpora.flatMap((corpus) =>
  Object.entries(lists).flatMap(([list, { fields, filters }]) =>
    Object.entries(fields).flatMap(([name, field]) =>
      [["", all] as const, ...filters].map(([filter, isMet]) => ({ corpus, list, name, field, filter, isMet })),
    ),
  ),
);

describe("a list in an order", () => {
  it("is, all pages joined, the whole list in that order, forwards and backwards, whatever the filter", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...choices),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        async ({ corpus, list, name, field, filter, isMet }, isDescending, isBackward, size) => {
          const expected = inOrder((entries.get(`${corpus} ${list}`) ?? []).filter(isMet), field, isDescending);
          const direction = isDescending ? "DESC" : "ASC";
          const args = `orderBy: { field: ${name}, direction: ${direction} } filter: {${filter}}`;
          const { nodes, totals } = await joined({ corpus, list, args }, size, isBackward);
          expect(nodes.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
          expect(totals).toEqual(new Set([expected.length]));
        },
      ),
      { numRuns: 120 },
    );
  });

  it("takes its own cursors alone, and says which order one is of", async () => {
    const { edges } = await page({
      corpus: corpora[0] ?? "",
      list: "eras",
      args: "first: 1, orderBy: { field: NAME }",
    });
    const { errors } = await service().ask(
      `query ($after: String) { eras(after: $after, orderBy: { field: NAME, direction: DESC }) { nodes { slug } } }`,
      { after: edges[0].cursor },
    );
    expect(errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([
      ["BAD_USER_INPUT", "after: is a cursor of NAME ASC; expected one of the order asked for, NAME DESC"],
    ]);
    const usual = await service().ask(`query ($after: String) { eras(after: $after) { nodes { slug } } }`, {
      after: edges[0].cursor,
    });
    expect(usual.errors?.[0]?.message).toBe(
      "after: is a cursor of NAME ASC; expected one of the order asked for, ORDINAL ASC",
    );
  });

  it("answers or refuses any cursor that it did not give", async () => {
    const ends = fc.constantFrom("", "~", "~~", " ");
    const number = fc.oneof(fc.nat({ max: 60 }), fc.constantFrom(2_147_483_647, 2_147_483_648, 9_999_999_999));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...choices),
        fc.constantFrom("ASC", "DESC"),
        fc.constantFrom("after", "before"),
        number,
        ends,
        async ({ corpus, list, name, filter }, direction, argument, number, end) => {
          const cursor = Buffer.from(`Place:${name} ${direction}:${number}${end}`).toString("base64");
          const { data, errors } = await service().ask(
            `query ($corpus: String, $cursor: String) { edition(corpus: $corpus) { page: ${list}(
              orderBy: { field: ${name}, direction: ${direction} } filter: {${filter}} ${argument}: $cursor) { nodes { id } } } }`,
            { corpus, cursor },
          );
          if (errors)
            expect(errors.map(({ extensions }) => extensions)).toMatchObject([{ code: "BAD_USER_INPUT", argument }]);
          else expect(data?.edition.page.nodes).toEqual(expect.any(Array));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("refuses cursors of lists that are computed, and gives them none of its own", async () => {
    const { timeline, eras } = await service().data(
      `{ timeline(first: 1) { pageInfo { endCursor } } eras(first: 1) { pageInfo { endCursor } } }`,
    );
    const ask = (field: string, after: string) =>
      service().ask(`query ($after: String) { ${field}(after: $after) { pageInfo { endCursor } } }`, { after });
    for (const { errors } of [
      await ask("eras", timeline.pageInfo.endCursor),
      await ask("timeline", eras.pageInfo.endCursor),
    ])
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("sources", () => {
  it("are chosen by slug, and ordered by title", async () => {
    const { sources } = await service().data(`{ sources(orderBy: { field: TITLE, direction: DESC }) { slug title } }`);
    const titles = sources.map(({ title }: Json) => title);
    expect(titles).toEqual([...titles].sort(byLetters).reverse());
    const slug = sources[0].slug;
    const chosen = await service().data(`query ($slugs: [String!]) { sources(filter: { slugs: $slugs }) { slug } }`, {
      slugs: [slug],
    });
    expect(chosen.sources).toEqual([{ slug }]);
  });
});
