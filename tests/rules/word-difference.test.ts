import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inlineDifference } from "../../src/evidence/inline-difference.js";
import { normalForm } from "../../src/evidence/normal-form.js";
import { align, alignSame, tokensOf } from "../../src/evidence/word-difference.js";

const small = (word: string): string => word.toLowerCase();

function differenceOf(printed: string, given: string): string | undefined {
  return inlineDifference(aligned(printed, given).pairs);
}

/** How both lie along each other, and how often others were let in meanwhile. */
function aligned(printed: string, given: string) {
  const work = align(tokensOf(printed, small), tokensOf(given, small));
  for (let pauses = 0; ; pauses += 1) {
    const { done, value } = work.next();
    if (done) return { ...value, pauses };
  }
}

const bare = (text: string): string => text.replace(/\s+/g, "");
const givenIn = (difference: string): string =>
  bare(difference.replace(/\[-.*?-\]/gs, "").replace(/\{\+(.*?)\+\}/gs, "$1"));
const printedIn = (difference: string): string =>
  bare(difference.replace(/\{\+.*?\+\}/gs, "").replace(/\[-(.*?)-\]/gs, "$1"));

/** Words in both texts, at most five tokens each, so that nothing between two differences is left out. */
const common = fc.constantFrom(
  "peace",
  "½",
  "2½",
  "½a",
  "…",
  "㍿",
  "ﬁne",
  "①",
  "e\u0301",
  "十年",
  "a…",
  "﷼",
  "℀",
  "𝒳y",
);
/** Words in one of them alone; none has a token that another of the lists has. */
const ofPrint = fc.constantFrom("war", "¾", "㋿", "‼", "K", "7¾", "⑴");
const ofQuote = fc.constantFrom("trade", "⅝", "㏂", "∭", "⁇", "9⅝", "⑸", "Ⅷ", "3");
const none = fc.constant("");
const between = fc
  .tuple(fc.oneof(ofPrint, none), fc.oneof(ofQuote, none))
  .filter(([printed, given]) => printed !== given);

describe("The difference of what is given from what is printed", () => {
  it("gives both again, whatever characters stand for several", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(common, between), { minLength: 1, maxLength: 6 }), common, (parts, last) => {
        const words = (side: 0 | 1): string =>
          [...parts.flatMap(([same, one]) => [same, one[side]]), last].filter((word) => word !== "").join(" ");
        const [printed, given] = [words(0), words(1)];
        const difference = differenceOf(printed, given);
        expect(givenIn(difference ?? "")).toBe(bare(given));
        expect(bare(printed)).toContain(printedIn(difference ?? ""));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["at an early stage", "at an early … stage", "at an early {+…+} stage"],
    ["at an early stage", "at an ½ stage", "at an [-early-]{+½+} stage"],
    ["about 2½ miles", "about 2¼ miles", "about [-2½-]{+2¼+} miles"],
    ["about ½ of it", "about 1 of it", "about [-½-]{+1+} of it"],
    ["no …… more", "no … more", "no [-…-]… more"],
    ["of 株式会社 there", "of ㍿ there", "of [-株式会社-]{+㍿+} there"],
    ["a ﬁne day", "a fine day", "a [-ﬁne-]{+fine+} day"],
  ])("of %j from %j is %j", (printed, given, difference) => {
    expect(differenceOf(printed, given)).toBe(difference);
  });

  it("counts characters that stand for several once where it leaves out words", () => {
    const printed = `war a b c d … e f g h ${"… ".repeat(3)}war`;
    expect(differenceOf(printed, printed.replaceAll("war", "trade"))).toBe(
      "[-war-]{+trade+} a b c d … … g h … … … [-war-]{+trade+}",
    );
  });
});

describe("Laying words along what is printed", () => {
  it("lets others in as often as there is more to lay, within one passage", () => {
    const han = (length: number): string => "和平共处五项原则".repeat(length / 8);
    const [little, much] = [aligned(han(400), han(200)), aligned(han(4_000), han(2_000))];
    expect(little.pauses).toBeGreaterThanOrEqual(1);
    expect(much.pauses).toBeGreaterThanOrEqual(40);
    expect([little.share, much.share]).toEqual([1, 1]);
  });

  it("comes to the same where they are the same and nothing is looked for, quotation marks or not", () => {
    const marks = fc.constantFrom(["", ""], ["“", "”"], [" « ", " »"], ["'", "'"]);
    fc.assert(
      fc.property(fc.array(common, { minLength: 1, maxLength: 12 }), marks, (words, [open = "", close = ""]) => {
        const sought = words.join("\n ").toUpperCase();
        const printed = words.join(" ");
        fc.pre(normalForm(printed).text === normalForm(sought).text);
        const given = `${open}${sought}${close}`;
        expect(inlineDifference(alignSame(printed, given, sought, small))).toBe(differenceOf(printed, given));
      }),
      { numRuns: 500 },
    );
  });
});
