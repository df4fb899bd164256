import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clip, inCharacters, lines, typeset } from "../../web/src/parts/text-fitting.js";

const widthOf = typeset(12);
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const clusters = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);
const bare = (text: string): string[] => clusters(text).filter((each) => !/^\s+$/.test(each));

/** Text of all sorts: words, Chinese with its signs, accents written apart, pictures of several code points. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(" ", "  ", "\n", "\u00a0", "和平共处", "反对两个超级大国", "，", "。", "（", "）", "「", "」"),
      fc.constantFrom(
        "coexistence",
        "(",
        ")",
        ".",
        ",",
        "!",
        "“",
        "”",
        "é",
        "e\u0301",
        "👩‍👩‍👧",
        "🇨🇳",
        "が",
        "か\u3099",
      ),
      fc.constantFrom("https://example.org/explore?eras=new-era,founding", "𠮷", "한국", "ø"),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));
/** Every grapheme of 12 pixels fits into any of these. */
const rooms = fc.integer({ min: 14, max: 400 });

describe("a text's width", () => {
  it("counts what a reader takes for one character once, and a Chinese one as wide as it is high", () => {
    expect(widthOf("独立自主")).toBe(48);
    expect(widthOf("𠮷，")).toBe(24);
    expect(widthOf("e\u0301tude")).toBe(widthOf("étude"));
    expect(widthOf("か\u3099")).toBe(12);
    expect(widthOf("👩‍👩‍👧")).toBe(12);
    expect(widthOf("🇨🇳")).toBe(12);
    expect(widthOf("")).toBe(0);
    expect(typeset(12, { weight: 600 })("wider")).toBeGreaterThan(widthOf("wider"));
  });

  it("grows with every character that comes to it", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(widthOf(a + b)).toBeGreaterThanOrEqual(widthOf(a) - 1e-9);
      }),
    );
  });
});

describe("a clipped text", () => {
  it("is no wider than asked: the text itself where it fits, and else a beginning of it with an ellipsis, or nothing", () => {
    fc.assert(
      fc.property(texts, rooms, (text, most) => {
        const clipped = clip(text, most, widthOf);
        expect(widthOf(clipped)).toBeLessThanOrEqual(most);
        if (widthOf(text) <= most) expect(clipped).toBe(text);
        else if (clipped !== "") {
          expect(clipped.endsWith("…")).toBe(true);
          const kept = clusters(clipped.slice(0, -1));
          expect(kept).toEqual(clusters(text).slice(0, kept.length));
        }
      }),
    );
  });

  it("keeps words whole where that leaves most of it, and no sign that nothing follows", () => {
    expect(clip("Independence and self-reliance", 16, inCharacters)).toBe("Independence…");
    expect(clip("Independence, self-reliance", 14, inCharacters)).toBe("Independence…");
    expect(clip("internationalism", 8, inCharacters)).toBe("interna…");
    expect(clip("独立自主（和平）", 72, widthOf)).toBe("独立自主…");
    expect(clip("Independence", 25, widthOf)).toBe("");
    expect(clip("Unity", 5, inCharacters)).toBe("Unity");
  });
});

describe("a text in lines", () => {
  it("is no wider than asked, and loses nothing but space: no character is cut", () => {
    fc.assert(
      fc.property(texts, rooms, (text, most) => {
        const broken = lines(text, most, widthOf);
        for (const line of broken) expect(widthOf(line)).toBeLessThanOrEqual(most);
        expect(broken.flatMap(bare)).toEqual(bare(text));
      }),
    );
  });

  it("begins no line with a closing sign and ends none with an opening one, as long as what belongs together fits", () => {
    const parts = fc.constantFrom(
      "era",
      "of",
      "新",
      "时",
      "代",
      "，",
      "。",
      "）",
      "（",
      "」",
      "「",
      ")",
      "(",
      "“",
      "”",
      "!",
      " ",
    );
    const signed = fc.array(parts, { maxLength: 40 }).map((all) => all.join("").replace(/[^\p{L} ]{3,}/gu, "，"));
    fc.assert(
      fc.property(signed, fc.integer({ min: 100, max: 400 }), (text, most) => {
        const broken = lines(text, most, widthOf);
        // Words and signs without a space between them may be longer than a line.
        fc.pre(broken.every((line) => /[ \p{Script=Han}]/u.test(line)));
        for (const line of broken.slice(1)) expect(line).not.toMatch(/^[，。）」)”!]/);
        for (const line of broken.slice(0, -1)) expect(line).not.toMatch(/[（「(“]$/);
      }),
    );
  });

  it("is at most as many lines as asked, clipped where there would be more", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 400 }), fc.integer({ min: 1, max: 4 }), (text, most, atMost) => {
        const whole = lines(text, most, widthOf);
        const some = lines(text, most, widthOf, atMost);
        if (whole.length <= atMost) expect(some).toEqual(whole);
        else {
          expect(some.length).toBe(atMost);
          expect(some.slice(0, -1)).toEqual(whole.slice(0, atMost - 1));
          expect(some.at(-1)).toMatch(/…$/);
          expect(widthOf(some.at(-1) ?? "")).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it.each([
    ["Reform and opening up", 80, ["Reform and", "opening up"]],
    ["改革开放", 30, ["改革", "开放"]],
    ["→ 反对两个超级大国，合作", 96, ["→ 反对两个超级", "大国，合作"]],
    ["独立自主，和平", 50, ["独立自", "主，和平"]],
    ["和平（共处）", 40, ["和平", "（共", "处）"]],
    ["Independence 独立自主", 112, ["Independence 独", "立自主"]],
    ["1955\u00a0to\u00a01960 or so", 90, ["1955\u00a0to\u00a01960", "or so"]],
    ["internationalism", 56, ["internat", "ionalism"]],
    ["", 56, []],
    [" \n ", 56, []],
  ])("breaks %j between words and between Chinese characters", (text, most, expected) => {
    expect(lines(text, most, widthOf)).toEqual(expected);
  });
});
