import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService();
const question = `query ($text: String!) {
  search(text: $text, types: [PRINCIPLE], first: 100) { totalCount edges { node { ... on Principle { slug } } } } }`;
const search = async (text: string): Promise<Json> => (await service().data(question, { text })).search;
const all = async (text: string): Promise<Set<string>> =>
  new Set((await search(text)).edges.map(({ node }: Json) => node.slug));

describe("operators mean what the schema says", () => {
  const operand = fc.constantFrom(
    "peace",
    "hegemon*",
    '"common ground"',
    "不结盟",
    "不",
    "和平",
    "policy",
    "co*",
    "non-alignment",
    "never",
    "zzz",
    "zzz*",
    "China's",
    "互*",
    '"five principles"',
    "the",
  );
  it("`or` finds what either side finds", async () => {
    await fc.assert(
      fc.asyncProperty(operand, operand, operand, async (a, b, c) => {
        const [one, other, either] = await Promise.all([all(a), all(`${b} -${c}`), all(`${a} or ${b} -${c}`)]);
        expect([...either].sort()).toEqual([...new Set([...one, ...other])].sort());
      }),
      { numRuns: 60 },
    );
  });

  it("a hyphen leaves out what the term finds, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(operand, operand, async (a, b) => {
        const [one, other, without, rest] = await Promise.all([all(a), all(b), all(`${a} -${b}`), all(`-${b}`)]);
        expect([...without].sort()).toEqual([...one].filter((slug) => !other.has(slug)).sort());
        expect([...rest].filter((slug) => other.has(slug))).toEqual([]);
        const everything = await all("-zzz");
        expect(everything.size).toBe(rest.size + other.size);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    "peace -zzz*",
    "peace -不结盟盟",
    'peace -"zzz zzz"',
    "peace peace",
    "(peace)",
    "peace !",
    "peace - !",
    "PEACE",
    '"peace',
  ])("%s finds what peace finds", async (text) => {
    expect([...(await all(text))]).toEqual([...(await all("peace"))]);
  });
});

describe("any text is answered", () => {
  const atom = fc.oneof(
    fc.constantFrom(
      "peace",
      "不结盟",
      "和",
      "x",
      "or",
      "OR",
      "and",
      "the",
      "3.14",
      "é",
      "ß",
      "السلام",
      "평화",
      "🙂",
      "𝔘",
      "\u0301",
    ),
    fc.string({ unit: "grapheme", maxLength: 6 }),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  const sign = fc.constantFrom(
    "-",
    "*",
    '"',
    " ",
    "'",
    "&",
    "|",
    "!",
    "(",
    ")",
    ":",
    "<->",
    "<2>",
    "\\",
    "%",
    "_",
    ":*",
    "~",
    "#",
    "“",
    "\t",
    "--",
    " or ",
    " -",
    "/",
  );
  const text = fc
    .array(fc.oneof(atom, sign), { minLength: 1, maxLength: 60 })
    .chain((parts) =>
      fc.integer({ min: 1, max: 40 }).map((times) => parts.join("").repeat(times).slice(0, 1_000).toWellFormed()),
    );

  it("with what it finds, or with what is wrong with it", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (asked) => {
        const { data, errors } = await service().ask(question, { text: asked });
        for (const error of errors ?? [])
          expect([asked, error.extensions]).toEqual([
            asked,
            expect.objectContaining({ code: "BAD_USER_INPUT", argument: "text" }),
          ]);
        if (!errors) expect(data.search.totalCount).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    "-!".repeat(33),
    "-!".repeat(500),
    "a or ".repeat(200),
    Array.from({ length: 120 }, (_, index) => `w${index}`).join(" or "),
    Array.from({ length: 160 }, (_, index) => `-w${index}`).join(" "),
    "(".repeat(1_000),
    '"'.repeat(999),
    "不".repeat(1_000),
    "a-".repeat(500),
    "*".repeat(1_000),
    "é".repeat(1_000),
    "\u0301".repeat(1_000),
    "a b* ".repeat(200),
  ])("such as %j", async (asked) => {
    expect(await search(asked)).toMatchObject({ totalCount: expect.any(Number) });
  });

  it("but not with more beginnings than are looked up", async () => {
    const many = Array.from({ length: 21 }, (_, index) => `w${index}*`).join(" ");
    const { errors } = await service().ask(question, { text: many });
    expect(errors?.[0]?.message).toBe("text: asks for 21 beginnings of words (hegemon*); expected at most 20");
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "text" });
  });
});
