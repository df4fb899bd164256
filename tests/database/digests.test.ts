import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { canonicalContent, contentDigest } from "../../src/corpus/canonical.js";
import { withCorpus } from "../../src/corpus/import.js";

/**
 * What citations name. A change of the first three is a change of what was cited; the last uses nothing that came after the
 * first form of the model, and keeps the digest that it had then.
 */
const published: Readonly<Record<string, string>> = {
  "seed/independent-foreign-policy-of-peace": "bd515d6470999ba2f5791d1d1b2ae081bc9abc0f11d5ab9b25ef7f8ce98fdf4b",
  "seed/united-states-foreign-policy-doctrines": "4f1f9253549bfccfd03a69e6771f08c42e4cd7f1364cdacc5b054a79f1e192e2",
  "seed/united-states-freedom-of-speech": "862792f9bec6a6416834db7e806cc9414a7ced8d1e2641625c1f0f7214c9dd9a",
  "tests/fixtures/harbour-charter": "44b288aefa73366ca6f3c288c301753af793fae958338f86ffc4791a02b362dd",
};

const sinceThen = new Set([
  ...["codings", "exactMatch", "closeMatch"],
  ...["creators", "formerSlugs", "altLabels", "related", "translations", "spans"],
]);

describe("the digest of an edition", () => {
  it.each(Object.entries(published))("stays what it was: %s", async (folder, digest) => {
    await withCorpus(folder, async ({ content }) => {
      expect(contentDigest(content)).toBe(digest);
    });
  });

  it.each(Object.keys(published))("is SHA-256 of the content as JSON with sorted keys: %s", async (folder) => {
    await withCorpus(folder, async ({ content }) => {
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
