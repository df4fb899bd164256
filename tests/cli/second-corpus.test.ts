import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withCorpus } from "../../src/corpus/import.js";
import { run } from "../support/cli.js";

const folder = "seed/united-states-foreign-policy-doctrines";

describe("the second corpus", () => {
  it("has several sources, each with its text, and enough of everything to show that nothing is tied to the first", async () => {
    await withCorpus(folder, async ({ content, stances, texts }) => {
      expect(texts.length).toBe(content.sources.length);
      const { sources, eras, leaders, principles, events, quotes } = content;
      const counted = { sources, eras, leaders, principles, events, quotes };
      expect(Object.entries(counted).map(([name, list]) => [name, list.length])).toEqual([
        ["sources", 34],
        ["eras", 11],
        ["leaders", 20],
        ["principles", 40],
        ["events", 34],
        ["quotes", 39],
      ]);
      expect(stances).toBe(133);
      for (const quote of quotes) {
        const source = sources.find(({ slug }) => slug === quote.evidence[0]?.source);
        // Document, date and place of each quote.
        expect([quote.slug, source?.title]).toEqual([quote.slug, expect.stringMatching(/, .+ \d{4}$/)]);
        expect([quote.slug, quote.attribution ?? quote.speaker]).toEqual([quote.slug, expect.any(String)]);
      }
    });
  });

  it("agrees with its texts when they are verified one by one", async () => {
    const [first, ...others] = readdirSync(join(folder, "sources"));
    for (const name of [first, others.at(-1)]) {
      const { code, stdout } = await run(["verify", folder, "--source", join(folder, "sources", name ?? "")]);
      expect([code, stdout]).toEqual([
        0,
        expect.stringMatching(/^[\w-]+: \d+ paragraphs, \d+ spans and \d+ quotes agree with /),
      ]);
    }
  });
});
