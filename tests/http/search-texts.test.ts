import { beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";
import { publishTexts } from "../support/texts.js";

const service = useService();
const question = `query ($text: String!) { edition(corpus: "texts") {
  search(text: $text, types: [PRINCIPLE], first: 100) { totalCount leftOut suggestions edges { snippet node { ... on Principle { slug } } } } } }`;
const search = async (text: string): Promise<Json> => (await service().data(question, { text })).edition.search;
const snippetOf = async (text: string, slug: string): Promise<string> =>
  (await search(text)).edges.find(({ node }: Json) => node.slug === slug)?.snippet;

/** Texts, each with what finds it. */
const texts: readonly (readonly [text: string, ...queries: string[]])[] = [
  ["Talks of China/Japan on fishing.", "Japan", "china", "China/Japan", '"China/Japan on"', "jap*"],
  ["The line of non-alignment, once more", "non-alignment", "alignment", '"non alignment"', "non-al*", "NON‑ALIGNMENT"],
  ["First.Second.Third without blanks", "Second", "third", "First.Second"],
  ["It fell by -17 points and rose by +23", "17", "23"],
  ["A word <Kowtow> in brackets, & <b>bold</b>", "Kowtow", "bold", "kowt*"],
  ["The U.S. and the U.S.S.R. agree", "US", "U.S.", "USSR", "u.s.s.r", '"the U.S. and"'],
  ["On A4-size paper, 3.14 by 2.71, in 2002–2012", "A4", "size", "A4-size", "3.14", "14", "2002", "2012", "2002–2012"],
  [
    "Write to e-mail@example.org or see https://example.net/a-b?q=quay",
    "e-mail@example.org",
    "example",
    "https://example.net/a-b?q=quay",
    "quay",
  ],
  ["The people’s Xi'an and O'Brien don't", "people's", "people’s", "Xian", "Xi'an", "obrien", "dont", "don’t"],
  [
    "A conference in Medellín and Zürich",
    "Medellin",
    "Medellín",
    "medellín".normalize("NFD"),
    "MEDELLIN",
    "zurich",
    "Zürich",
    "mede*",
  ],
  ["Der Ñandú auf der Straße".normalize("NFD"), "Nandu", "ñandú", "Strasse", "STRASSE", "straße"],
  [
    "Milovan Đilas, Łódź, Ørsted, encyclopædia, ﬁnal, ＡＢＣ１２",
    "Djilas or Dilas",
    "Đilas",
    "Lodz",
    "orsted",
    "encyclopaedia",
    "final",
    "abc12",
  ],
  ["在G20峰会2016年提出命运共同体", "G20", "2016", "命运共同体", "峰会", "体", "命", "年提", '"2016年"', "命运*"],
  ["コンゴ和平ガイド", "和平", "ガイド", "ｶﾞｲﾄﾞ", "コンゴ", "ガ".normalize("NFD")],
  ["평화공존의 원칙과 UN헌장", "평화", "공존", "원칙", "헌장", "UN", "평화공존".normalize("NFD")],
  ["หลักการสันติภาพ", "สันติภาพ", "หลักการ"],
  ["مبدأ السَّلَامِ والتعايش السلمي", "السلام", "سلام", "السَّلَام", "والتعايش", "الســلام", "السلام".normalize("NFD")],
  ["עקרון הַשָּׁלוֹם של צה״ל", "השלום", "שלום", "הַשָּׁלוֹם", 'צה"ל', "צה״ל"],
  ["Принцип мирного сосуществова́ния и ёлка", "сосуществования", "елка", "ёлка", "МИРНОГО"],
  ["अहिंसा का सिद्धान्त", "अहिंसा", "सिद्धान्त"],
  ["co\u00adopera\u00adtion with\u200bout", "cooperation", "without or with", "out"],
  ["Ends with an emoji 👩‍👩‍👧‍👦 and 𝔉raktur", "fraktur", "emoji"],
];

beforeAll(() =>
  publishTexts(
    service().service.store.database,
    texts.map(([text]) => text),
  ),
);

describe("what stands in a text is found", () => {
  it.each(texts.flatMap(([text, ...queries], index) => queries.map((query) => [query, text, index + 1] as const)))(
    "by %s: %s",
    async (query, _text, number) => {
      const answer = await search(query);
      expect(answer.edges.map(({ node }: Json) => node.slug)).toContain(`text-${number}`);
      expect(answer.leftOut).toEqual([]);
      const { snippet } = answer.edges.find(({ node }: Json) => node.slug === `text-${number}`);
      expect(snippet).toContain("<mark>");
    },
  );
});

describe("a snippet", () => {
  it.each([
    ["Medellin", 10, "in <mark>Medellín</mark> and"],
    ["kowtow", 5, "A word &#60;<mark>Kowtow</mark>&#62; in brackets, &#38; &#60;b&#62;bold&#60;/b&#62;"],
    ["non-alignment", 2, "of <mark>non-alignment</mark>, once"],
    ["us", 6, "The <mark>U.S</mark>. and"],
    ["japan", 1, "of China/<mark>Japan</mark> on"],
    ["命运共同体", 13, "提出<mark>命运共同体</mark>"],
    ["命", 13, "提出<mark>命</mark>运共同体"],
    ["體 or g2*", 13, "在<mark>G20</mark>峰会"],
    ["ガイド", 14, "コンゴ和平<mark>ガイド</mark>"],
    ['"China Japan"', 1, "of <mark>China/Japan</mark> on"],
    ["fraktur", 22, "👩‍👩‍👧‍👦 and <mark>𝔉raktur</mark>"],
    ["strasse", 11, `<mark>${"Straße".normalize("NFD")}</mark>`],
  ])("shows the text as it is, with what %s finds marked", async (query, number, part) => {
    expect(await snippetOf(query, `text-${number}`)).toContain(part);
  });
});

describe("a search that finds nothing", () => {
  it.each([
    ["nonalignment", "non-alignment"],
    ["hegemny", "hegemony"],
    ["soverignty", "sovereignty"],
    ["Deng Xiaopng", "Xiaoping"],
    ["hegemoyn", "hegemony"],
    ["peacefulcoexistence", "peaceful coexistence"],
    ["foreignpolicy", "foreign policy"],
    ["不结明", "不结盟"],
    ["谁提出了不结盟", "不结盟"],
  ])("offers words that stand in the corpus: %s", async (typed, meant) => {
    const { edition } = await service().data(
      "query ($text: String!) { edition { search(text: $text) { suggestions } } }",
      { text: typed },
    );
    expect(edition.search.suggestions).toContain(meant);
    expect(
      (await service().data("query ($text: String!) { search(text: $text) { totalCount } }", { text: meant })).search
        .totalCount,
    ).toBeGreaterThan(0);
  });

  it("offers for a question only what is near to a word that the corpus lacks", async () => {
    const suggestionsTo = async (text: string): Promise<string[]> =>
      (await service().data("query ($text: String!) { search(text: $text) { suggestions } }", { text })).search
        .suggestions;
    expect(await suggestionsTo('"what did the united states say about the monroe doctrine in latin america?"')).toEqual(
      [],
    );
    expect(await suggestionsTo('"who said zzz of hegemny in latin"')).toEqual(["hegemony"]);
  });

  it("offers nothing where something is found, or nothing is near", async () => {
    expect(await search("Japan")).toMatchObject({ suggestions: [] });
    expect(await search("qqqqqqqqqq")).toMatchObject({ totalCount: 0, suggestions: [] });
  });

  it("looks for the words of a question that one text holds together, and says what it left out", async () => {
    const asked = async (text: string): Promise<Json> =>
      (
        await service().data(
          "query ($text: String!) { search(text: $text) { totalCount leftOut edges { snippet } } }",
          { text },
        )
      ).search;
    const question = await asked("Who invented the doctrine of non-alignment?");
    expect(question.leftOut).toEqual(["Who", "invented", "the", "doctrine", "of"]);
    expect(question.totalCount).toBeGreaterThan(0);
    expect(question.edges[0].snippet).toMatch(/<mark>non-alignment<\/mark>/i);
    expect((await asked("peace zzz -war")).leftOut).toEqual(["zzz"]);
    expect((await asked('peace "ground common"')).totalCount).toBe(0);
    expect((await asked("the peace")).leftOut).toEqual(["the"]);
    expect((await asked("the")).leftOut).toEqual([]);
    expect((await asked("zzz qqq")).leftOut).toEqual([]);
    const inChinese = await asked("中国的和平共处是什么？");
    expect(inChinese.totalCount).toBeGreaterThan(0);
    expect(inChinese.edges[0].snippet).toContain("<mark>");
    expect(inChinese.leftOut).toEqual(expect.arrayContaining(["什么", "是", "的"]));
    expect((await asked('"中国的和平共处是什么"')).totalCount).toBe(0);
  });
});
