import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameMatcher } from "../../web/src/parts/name-matching.js";

const dengs = {
  name: "Deng Xiaoping’s self-reliance",
  labels: [
    { language: "zh-Hans", value: "邓小平：自力更生" },
    { language: "vi", value: "Đặng Tiểu Bình" },
    { language: "de", value: "Größe" },
  ],
};
const isFound = (written: string): boolean => nameMatcher(written)(dengs, "self-reliance-of-1978");

const named = fc.record({
  name: fc.string({ unit: "grapheme" }),
  labels: fc.array(fc.record({ language: fc.constant("zh"), value: fc.string({ unit: "grapheme" }) }), {
    maxLength: 3,
  }),
});

describe("a name that is looked for", () => {
  it.each([
    ...["", "  ", "xiao", "RELIANCE", "reliance deng", "Dèng Xiǎopíng", "ｄｅｎｇ", "xiaoping's", "self reliance"],
    ...[
      "邓小平",
      "自力更生",
      "小平 自力",
      "邓小平:自力更生",
      "dang tieu binh",
      "ĐẶNG",
      "grosse",
      "GRÖSSE",
      "größe",
      "1978",
    ],
    ...["self-reliance-of-1978", "reliance of", "deng 邓"],
  ])("is found as %j: in any of its languages or its slug, without case, accents and signs", (written) => {
    expect(isFound(written)).toBe(true);
  });

  it.each(["mao", "deng mao", "毛泽东", "小邓", "1979", "relianse"])("is not found as %j", (written) => {
    expect(isFound(written)).toBe(false);
  });

  it("is found by each of its names, by any part of one, and in whatever case and form of Unicode it is written", () => {
    fc.assert(
      fc.property(
        named,
        fc.nat(),
        fc.nat(),
        fc.constantFrom("NFC", "NFD", "NFKC", "NFKD"),
        (of, start, length, form) => {
          for (const name of [of.name, ...of.labels.map(({ value }) => value)]) {
            const characters = Array.from(name);
            const from = start % (characters.length + 1);
            const part = characters.slice(from, from + (length % 9)).join("");
            for (const written of [name, part, name.normalize(form), name.toLowerCase()])
              expect(nameMatcher(written)(of, "slug"), written).toBe(true);
          }
        },
      ),
    );
  });
});
