import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256, toSourceText } from "../../src/evidence/source-text.js";
import { paragraphsOf } from "../../src/evidence/text-blocks.js";
import { checkCopy } from "../../web/src/parts/own-copies.js";

const digestOf = async (text: string): Promise<string> => sha256(text);
const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) => `é${text.replace(/\s/gu, "")}`);
const text = fc.array(words, { minLength: 1, maxLength: 6 }).map((blocks) => `${blocks.join("\n\n")}\n`);
/** The same text, as it may be saved or pasted. */
const saved: readonly ((text: string) => string)[] = [
  (one) => one,
  (one) => one.replaceAll("\n", "\r\n"),
  (one) => one.normalize("NFD"),
  (one) => one.trimEnd(),
  (one) => `${one}\n\n `,
];

describe("A reader's own copy", () => {
  it("is known for the text that was coded however it was saved or pasted, and has its paragraphs", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...saved), fc.boolean(), async (coded, save, hasHeading) => {
        const { digest, blocks } = toSourceText(coded);
        const headings = hasHeading ? [1] : [];
        const checked = await checkCopy(save(coded), { digest, headings }, digestOf);
        expect(checked).toEqual({ state: "same", paragraphs: paragraphsOf({ blocks }, headings) });
      }),
    );
  });

  it("is not taken for it where a character is another", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), async (coded, place) => {
        const at = place % coded.trimEnd().length;
        const other = `${coded.slice(0, at)}§${coded.slice(at)}`;
        const checked = await checkCopy(other, { digest: toSourceText(coded).digest, headings: [] }, digestOf);
        expect(checked).toEqual({ state: "other", digest: toSourceText(other).digest });
      }),
    );
  });

  it("cannot be checked where there is nothing to compute digests with", async () => {
    const source = { digest: sha256("One"), headings: [] };
    expect(await checkCopy("One", source, async () => undefined)).toEqual({ state: "unable" });
  });
});
