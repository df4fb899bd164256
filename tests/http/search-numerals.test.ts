import pg from "pg";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { stemDictionary } from "../../src/search/dictionary.js";
import { numeralsOf } from "../../src/search/numerals.js";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";
import { publishTexts } from "../support/texts.js";

const service = useService();

/** Of each language two texts, the first with a number in digits; what finds the first alone, and what the second. */
const corpora: Readonly<
  Record<string, { texts: readonly string[]; first: readonly string[]; second: readonly string[] }>
> = {
  nl: {
    texts: ["Artikel 1 van het handvest", "Een artikel over één haven"],
    first: ["artikel 1", '"artikel 1"'],
    second: ["artikel -1"],
  },
  pt: { texts: ["O artigo 1 da carta", "Um artigo da carta"], first: ["artigo 1", "1"], second: ["artigo -1"] },
  es: { texts: ["Artículo 1 del tratado", "Uno del tratado"], first: ["tratado 1"], second: ["tratado -1"] },
  fr: {
    texts: ["Les 9 principes du port et l'article 1", "Un port neuf"],
    first: ["port 9", "9", "port 1"],
    second: ["neuf", "port -9", "port -1"],
  },
  it: { texts: ["I 6 punti del porto", "Tu sei nel porto"], first: ["porto 6"], second: ["porto -6"] },
  ru: { texts: ["Порт: 3 принципа", "Три раза порт"], first: ["порт 3"], second: ["порт -3"] },
  de: { texts: ["Die 7 Häfen", "Sieben Häfen"], first: [], second: [] },
  en: { texts: ["Rule 1 of the harbour", "No one may rule it"], first: ["rule 1"], second: ["rule -1", '"no one"'] },
};

beforeAll(async () => {
  for (const [language, { texts }] of Object.entries(corpora))
    await publishTexts(service().service.store.database, texts, { slug: `texts-${language}`, language });
});

const found = async (language: string, text: string): Promise<string[]> => {
  const { edition } = await service().data(
    `query ($corpus: String!, $text: String!) { edition(corpus: $corpus) {
      search(text: $text, types: [PRINCIPLE], first: 100) { nodes { ... on Principle { slug } } } } }`,
    { corpus: `texts-${language}`, text },
  );
  return edition.search.nodes.map(({ slug }: Json) => slug).filter((slug: string) => slug.startsWith("text-"));
};

describe("a number whose word says something else, too", () => {
  const cases = Object.entries(corpora).flatMap(([language, { first, second }]) => [
    ...first.map((text) => [text, language, "text-1"] as const),
    ...second.map((text) => [text, language, "text-2"] as const),
  ]);

  it.each(cases)("is found as it is written only: %s in %s", async (text, language, slug) => {
    expect(await found(language, text)).toEqual([slug]);
  });

  it("leaves others to be found either way", async () => {
    expect(await found("de", "7 Häfen")).toHaveLength(2);
    expect(await found("de", "sieben Häfen")).toHaveLength(2);
  });
});

it.each(Object.keys(corpora))("No number is looked for by a word that says nothing in %s", async (language) => {
  const client = new pg.Client({ connectionString: service().databaseUrl });
  await client.connect();
  onTestFinished(() => client.end());
  const numerals = await numeralsOf(language);
  const numbers = [...Array.from({ length: 1_001 }, (_, value) => value), 10_000, 1_000_000];
  const words = numbers.flatMap((value) =>
    numerals([String(value)])
      .filter((others) => others.length === 1)
      .flat(),
  );
  expect(words.length).toBeGreaterThan(20);
  const { rows } = await client.query(
    "SELECT word FROM unnest($1::text[]) AS word WHERE ts_lexize($2::text::regdictionary, word) = '{}'",
    [words, stemDictionary(language)],
  );
  expect(rows).toEqual([]);
});
