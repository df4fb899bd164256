import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { canonicalContent, contentDigest } from "../../src/corpus/canonical.js";
import { seedFolder, withCorpus } from "../../src/corpus/import.js";

/** What citations of the corpora that come along name. A change of these is a change of what was cited. */
const published: Readonly<Record<string, string>> = {
  "independent-foreign-policy-of-peace": "dddb72de3abfee5fa242e79f6e58c6a4b775c946bbe6c7c122331d5f31e1a2ad",
  "united-states-foreign-policy-doctrines": "6ae1767c172b9df36f495f256fe879d4adb35a7b062de2df7f3d1e53c379c3f4",
};

const sinceThen = new Set([
  ...["codings", "exactMatch", "closeMatch"],
  ...["creators", "formerSlugs", "altLabels", "related", "translations"],
]);

describe("the digest of an edition", () => {
  it.each(Object.entries(published))("stays what it was: %s", async (slug, digest) => {
    await withCorpus(join(seedFolder, slug), async ({ content }) => {
      expect(contentDigest(content)).toBe(digest);
    });
  });

  it.each(Object.keys(published))("is SHA-256 of the content as JSON with sorted keys: %s", async (slug) => {
    await withCorpus(join(seedFolder, slug), async ({ content }) => {
      const { corpus, ...lists } = canonicalContent(content);
      const whole = { corpus, ...lists, stances: [...lists.stances] };
      // Keys that came after the first corpora are there only where they say something.
      const json = JSON.stringify(sorted(whole), (key, value) =>
        sinceThen.has(key) && Object.keys(value).length === 0 ? undefined : value,
      );
      expect(createHash("sha256").update(json).digest("hex")).toBe(contentDigest(content));
    });
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
