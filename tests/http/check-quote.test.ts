import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { toSourceText } from "../../src/evidence/source-text.js";
import { paragraphsOf } from "../../src/evidence/text-blocks.js";
import { limits } from "../../src/limits/limits.js";
import { attach, checkOf, quoteQuestion } from "../support/check-quote.js";
import type { Json } from "../support/graphql.js";
import { startTestService, useService } from "../support/service.js";

const speech = "united-states-freedom-of-speech";
const service = useService("tests/fixtures/harbour-charter");

async function check(text: string, { corpus = speech, sources = null as string[] | null, of = service() } = {}) {
  return checkOf(of, text, { corpus, sources });
}

const places = ({ passages }: Json) =>
  passages.map(({ source, paragraph, start, end }: Json) => ({ source: source.slug, paragraph, start, end }));

/** Paragraphs of texts that come along with a corpus. */
const texts = ["schenck-1919", "whitney-brandeis-1927", "sullivan-1964"].flatMap((source) => {
  const text = toSourceText(readFileSync(`seed/${speech}/sources/${source}.txt`, "utf8"));
  const yaml = readFileSync(`seed/${speech}/sources.yaml`, "utf8");
  const headings =
    new RegExp(`slug: ${source}\\n(?:  .*\\n)*?  headings: \\[(.*)\\]`).exec(yaml)?.[1]?.split(",") ?? [];
  return paragraphsOf(text, headings.map(Number)).map((paragraph, index) => ({
    source,
    paragraph: index + 1,
    text: paragraph,
  }));
});
const anyParagraph = fc.constantFrom(...texts.filter(({ text }) => text.split(" ").length > 12));

const everyParagraph = readdirSync(`seed/${speech}/sources`)
  .flatMap((file) => paragraphsOf(toSourceText(readFileSync(`seed/${speech}/sources/${file}`, "utf8")), []))
  .map((text) => text.toLowerCase());

/** Whether each place of words is answered: of more than ten ("first amendment"), ten are. */
const areAtTenPlacesAtMost = (words: string) =>
  everyParagraph.reduce((places, text) => places + text.split(words.toLowerCase()).length - 1, 0) <= 10;

/** Some words of a paragraph that follow one another, and where they stand. */
const anyWords = fc
  .tuple(anyParagraph, fc.nat(), fc.integer({ min: 6, max: 40 }))
  .map(([{ text, ...place }, at, count]) => {
    const words = text.split(" ");
    const first = at % Math.max(1, words.length - count);
    const before = words.slice(0, first).join(" ");
    const start = Array.from(before).length + (before === "" ? 0 : 1);
    const chosen = words.slice(first, first + count);
    return { ...place, start, words: chosen, text: chosen.join(" ") };
  });

describe("Any stretch of an attached text", () => {
  it("is EXACT at its place, wherever it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(anyParagraph, fc.nat(), fc.integer({ min: 15, max: 400 }), async (from, at, length) => {
        const points = Array.from(from.text);
        const start = at % Math.max(1, points.length - length);
        const stretch = points.slice(start, start + length);
        fc.pre(areAtTenPlacesAtMost(stretch.join("")));
        const { source, paragraph } = from;
        const answer = await check(stretch.join(""));
        expect(answer).toMatchObject({ match: "EXACT", notAttached: [] });
        expect(places(answer)).toContainEqual({ source, paragraph, start, end: start + stretch.length });
        expect(answer.passages[0]).toMatchObject({ text: stretch.join(""), difference: null });
      }),
      { numRuns: 40 },
    );
  });

  it.each<readonly [string, (text: string) => string]>([
    ["with blanks and line ends between words", (text) => text.replaceAll(" ", " \n  ")],
    ["in capitals", (text) => text.toUpperCase()],
    ["in quotation marks", (text) => `“${text}”`],
    [
      "with signs of a typesetter",
      (text) => text.replaceAll(/^|$/g, "\u200b").replaceAll("e", "\u00ade").replaceAll("'", "’"),
    ],
    ["with ligatures", (text) => text.replaceAll("fi", "ﬁ").replaceAll(" ", "\u00a0")],
  ])("is NORMALISED at its place, with a difference: %s", async (_name, typed) => {
    await fc.assert(
      fc.asyncProperty(anyWords, async ({ source, paragraph, start, text }) => {
        fc.pre(areAtTenPlacesAtMost(text));
        const answer = await check(typed(text));
        expect(answer.match).toBe("NORMALISED");
        expect(places(answer)).toContainEqual({ source, paragraph, start, end: start + Array.from(text).length });
        expect(answer.passages[0].text).toBe(text);
        expect(answer.passages[0].difference).toEqual(expect.any(String));
      }),
      { numRuns: 15 },
    );
  });

  it("is ALTERED where a word is another one, and says which", async () => {
    await fc.assert(
      fc.asyncProperty(anyWords, fc.nat(), async ({ source, paragraph, words }, at) => {
        const inner = 1 + (at % (words.length - 2));
        const word = /[A-Za-z]+/.exec(words[inner] ?? "")?.[0];
        fc.pre(word !== undefined);
        const changed = words.with(inner, (words[inner] ?? "").replace(word, "marzipan"));
        const answer = await check(changed.join(" "));
        expect(answer.match).toBe("ALTERED");
        const [best] = answer.passages;
        expect(best).toMatchObject({ source: { slug: source }, paragraph, text: words.join(" ") });
        expect(best.difference).toContain(`[-${word}-]{+marzipan+}`);
      }),
      { numRuns: 40 },
    );
  });
});

describe("Words that go on into the next paragraph", () => {
  const next = fc
    .nat({ max: texts.length - 2 })
    .map((at) => texts.slice(at, at + 2))
    .filter(([one, two]) => one?.source === two?.source && `${one?.text}${two?.text}`.length < 4_000)
    .map((both) => ({ source: both[0]?.source, first: both[0]?.paragraph ?? 0, texts: both.map(({ text }) => text) }));

  it.each(["\n\n", "\n", "\r\n \r\n", " "])("are EXACT in each, with %j between", async (between) => {
    await fc.assert(
      fc.asyncProperty(next, fc.nat(), async ({ source, first, texts: [one = "", two = ""] }, at) => {
        const end = one.slice(one.indexOf(" ", at % one.length) + 1);
        const { match, passages } = await check(`${end}${between}${two}`);
        expect(match).toBe("EXACT");
        expect(passages.map(({ evidence, start, ...passage }: Json) => passage)).toEqual([
          {
            match,
            source: { slug: source },
            paragraph: first,
            end: Array.from(one).length,
            text: end,
            difference: null,
          },
          {
            match,
            source: { slug: source },
            paragraph: first + 1,
            end: Array.from(two).length,
            text: two,
            difference: null,
          },
        ]);
      }),
      { numRuns: 8 },
    );
  });

  it("have the evidence that rests on each, and are NORMALISED where one is typed otherwise", async () => {
    await fc.assert(
      fc.asyncProperty(next, async ({ texts: [one = "", two = ""] }) => {
        const { match, passages } = await check(`${one}\n\n${two.toUpperCase()}`);
        expect([match, ...passages.map((passage: Json) => passage.match)]).toEqual([
          "NORMALISED",
          "EXACT",
          "NORMALISED",
        ]);
        for (const [index, text] of [one, two].entries())
          expect(passages[index].evidence).toEqual((await check(text)).passages[0].evidence);
      }),
      { numRuns: 6 },
    );
    const { match, passages } = await check(`“${texts[0]?.text}\n\n${texts[1]?.text}”`);
    expect(match).toBe("NORMALISED");
    expect(passages[0].difference).toMatch(/^\{\+“\+\}/);
    expect(passages[1].difference).toMatch(/\{\+”\+\}$/);
  });

  it("are ALTERED where a paragraph between is left out or a word is another one", async () => {
    const [one, two, three] = texts.map(({ text }) => text);
    expect((await check(`${one}\n\n${three}`)).match).toBe("ALTERED");
    expect((await check(`${one}\n\n${two?.replace(/ \w+ /, " marzipan ")}`)).match).toBe("ALTERED");
  });
});

describe("A passage that is altered", () => {
  const printed = "clear and present danger that they will bring about the substantive evils";

  it.each([
    ["clear and present danger that they will bring about the evils", "about the [-substantive-] evils"],
    ["clear and very present danger that they will bring about", "clear and {+very+} present danger"],
    ["clear and present danger, that they will bring about", "danger{+,+} that they"],
    [
      "clear and present danger that they may bring about the substantive ills",
      "they [-will-]{+may+} bring about the substantive [-evils-]{+ills+}",
    ],
    ["A danger so clear and present that they will bring about", "clear and present [-danger-] that"],
    ["clear and presemt danger that they wi1l bring about", "[-present-]{+presemt+} danger that they [-will-]{+wi1l+}"],
  ])("says what differs: %s", async (text, difference) => {
    const { match, passages } = await check(text);
    expect(match).toBe("ALTERED");
    expect(passages[0].difference).toContain(difference);
    expect(passages[0].source.slug).toBe("schenck-1919");
  });

  it.each(["early …", "½", "early ㍿", "①", "early ⅝ ‼"])(
    "is told once in characters that stand for several: %s",
    async (early) => {
      const words = "at an early stage of the wars which have so long agitated that quarter of the globe";
      const given = words.replace("early", early);
      const { match, passages } = await check(given, { corpus: "united-states-foreign-policy-doctrines" });
      expect({ match, text: passages[0].text }).toEqual({ match: "ALTERED", text: words });
      const difference = early.startsWith("early ")
        ? `early {+${early.slice(6)}+} stage`
        : `[-early-]{+${early}+} stage`;
      expect(passages[0].difference).toContain(difference);
    },
  );

  it("leads to the evidence that rests on it, and that to what it supports", async () => {
    const { passages } = await check(printed);
    const supported = passages[0].evidence.map(({ stance, event, quote }: Json) => [stance, event, quote]);
    expect(supported.length).toBeGreaterThan(1);
    for (const three of supported) expect(three.filter((one: Json) => one !== null)).toHaveLength(1);
    expect(supported.flat()).toContainEqual({ slug: "question-in-every-case" });
  });
});

describe("Words that stand nowhere", () => {
  it.each(["the cat is on the table of the house", "peace in our time", "marzipan", "— … —"])(
    "are ABSENT: %s",
    async (text) => {
      expect(await check(text)).toEqual({ match: "ABSENT", passages: [], notAttached: [] });
    },
  );

  it("in the sources that are asked are ABSENT, though they stand in others", async () => {
    const text = "falsely shouting fire in a theatre";
    expect((await check(text, { sources: ["schenck-1919"] })).match).toBe("EXACT");
    expect((await check(text, { sources: ["sullivan-1964"] })).match).toBe("ABSENT");
  });
});

describe("A check", () => {
  it("cannot know of a source whose text is not attached, until it is", async () => {
    const of = await startTestService("tests/fixtures/harbour-charter");
    onTestFinished(() => of.stop());
    const asked = { corpus: "harbour-charter", of };
    const text = "“Who drifts is welcome”";
    expect(await check(text, asked)).toEqual({ match: "UNKNOWN", passages: [], notAttached: [{ slug: "charter" }] });
    await attach(of, "harbour-charter", "tests/fixtures/harbour-charter-source.txt");
    const { match, passages, notAttached } = await check(text, asked);
    expect({ match, notAttached }).toEqual({ match: "NORMALISED", notAttached: [] });
    expect(passages).toHaveLength(1);
    expect(passages[0].evidence.map(({ quote }: Json) => quote)).toContainEqual({ slug: "who-drifts" });
    // Another stop is printed within the marks.
    expect(await check("Who drifts is welcome.", asked)).toMatchObject({ match: "EXACT" });
  });

  it("of no sources knows nothing", async () => {
    expect(await check("peace", { sources: [] })).toEqual({ match: "UNKNOWN", passages: [], notAttached: [] });
  });

  it("is asked of the current edition without naming it", async () => {
    const { checkQuote } = await service().data(`{ checkQuote(text: "peace") { match notAttached { slug } } }`);
    expect(checkQuote.match).toBe("UNKNOWN");
  });

  it.each([
    [{ text: "" }, "text: is blank; expected words to look for"],
    [{ text: " \n\u00a0" }, "text: is blank; expected words to look for"],
    [{ text: "a".repeat(5_001) }, "text: has 5001 characters; expected at most 5000"],
    [{ text: "😀".repeat(5_001) }, "text: has 5001 characters; expected at most 5000"],
    [
      { text: "peace", sources: ["schenk-1919"] },
      `sources: "schenk-1919" (nearest: schenck-1919) is no source of this edition; expected slugs that sources { slug } lists`,
    ],
  ])("refuses %j", async (variables, message) => {
    const { errors } = await service().ask(quoteQuestion, { corpus: speech, ...variables });
    expect(errors?.map(({ message, extensions: { code } }) => [message, code])).toEqual([[message, "BAD_USER_INPUT"]]);
  });

  it("takes text as long as that, as a variable and in the document", async () => {
    const text = "no such words ".repeat(400).slice(0, limits.quoteLength.most);
    expect((await check(text)).match).toBe("ABSENT");
    const { checkQuote } = await service().data(`{ checkQuote(text: ${JSON.stringify(text)}) { match } }`);
    expect(checkQuote.match).toBe("UNKNOWN");
  });

  it("counts characters, not what they take in a text of UTF-16", async () => {
    const text = "😀".repeat(limits.quoteLength.most);
    expect((await check(text)).match).toBe("ABSENT");
    const { checkQuote } = await service().data(`{ checkQuote(text: ${JSON.stringify(text)}) { match } }`);
    expect(checkQuote.match).toBe("UNKNOWN");
    const { errors } = await service().ask(`{ checkQuote(text: ${JSON.stringify(`${text}😀`)}) { match } }`);
    expect(errors?.[0]?.message).toBe("text: has 5001 characters; expected at most 5000");
  });
});
