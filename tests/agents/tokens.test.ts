import fc from "fast-check";
import { encode as cl100k } from "gpt-tokenizer/encoding/cl100k_base";
import { encode as o200k } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it } from "vitest";
import { tokensAtMost } from "../../src/agents/tokens.js";

/** First and last character of blocks of Unicode, from alphabets of two bytes a letter to signs of four. */
const blocks = [
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x5d0, 0x5ea],
  [0x600, 0x6ff],
  [0x900, 0x97f],
  [0xe00, 0xe7f],
  [0x1200, 0x137f],
  [0x2190, 0x2bff],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0x10000, 0x100ff],
  [0x13000, 0x1342f],
  [0x1d400, 0x1d7ff],
  [0x1f300, 0x1faff],
  [0x20000, 0x2a6df],
] as const;

const character = fc
  .constantFrom(...blocks)
  .chain(([min, max]) => fc.integer({ min, max }))
  .map((code) => String.fromCodePoint(code));
const foreign = fc.string({ unit: character, minLength: 1, maxLength: 40 });
const id = fc.uint8Array({ minLength: 30, maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString("base64url"));
const digest = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString("hex"));
const number = fc.nat().map(String);
const words = fc.constantFrom("peace", "The", "non-alignment", "independence", "of", "it", "co-operation");
const joined = fc.constantFrom(" ", ", ", "; ", ' "', "\n");

const text = fc
  .array(fc.tuple(fc.oneof(foreign, id, digest, number, words), joined), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.flat().join(""));

describe("the reckoning of tokens", () => {
  it("is never below what two tokenizers in use count, whatever the script", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((each) => JSON.stringify({ text: each, list: [each] })),
        ),
        (given) => {
          const reckoned = tokensAtMost(given);
          for (const encode of [o200k, cl100k]) expect(encode(given).length).toBeLessThanOrEqual(reckoned);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(["𓀀𓁐𓃰", "👩‍👩‍👧‍👦🏳️‍🌈", "𠀀𪚥", "ሰላም", "和平共处五项原则", "الله", "हिन्दी", "1 2 3 4 5 6"])(
    "holds for %s",
    (given) => {
      for (const encode of [o200k, cl100k]) expect(encode(given).length).toBeLessThanOrEqual(tokensAtMost(given));
    },
  );

  it("does not make more than twice as much of prose in English", () => {
    const prose =
      "The principles of peaceful coexistence were set out in the preamble of an agreement on trade. ".repeat(20);
    expect(tokensAtMost(prose)).toBeLessThan(o200k(prose).length * 2);
  });
});
