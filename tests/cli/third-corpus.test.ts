import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withCorpus } from "../../src/corpus/import.js";
import { run } from "../support/cli.js";

const folder = "seed/united-states-freedom-of-speech";

describe("the third corpus", () => {
  it("has judgments, bodies that speak, and each source with its text", async () => {
    await withCorpus(folder, async ({ content, texts }) => {
      const { sources, eras, leaders, principles, events, quotes } = content;
      const counted = { sources, texts, eras, leaders, principles, events, quotes };
      expect(Object.entries(counted).map(([name, list]) => [name, list.length])).toEqual([
        ["sources", 83],
        ["texts", 83],
        ["eras", 7],
        ["leaders", 29],
        ["principles", 31],
        ["events", 60],
        ["quotes", 32],
      ]);
      expect(leaders.filter(({ kind }) => kind === "BODY").map(({ slug }) => slug)).toEqual([
        "supreme-court",
        "congress",
      ]);
      const ofKind = (kind: string) => events.filter((event) => event.kind === kind).length;
      expect([ofKind("JUDGMENT"), ofKind("LEGISLATION")]).toEqual([57, 3]);
    });
  });

  it("follows the clear-and-present-danger test from its introduction to its rejection, over sources that disagree", async () => {
    await withCorpus(folder, async ({ content }) => {
      const kinds = new Map<string, string[]>();
      for (const { era, principle, kind } of content.stances) {
        if (principle === "clear-and-present-danger") kinds.set(era, [...(kinds.get(era) ?? []), kind].sort());
      }
      expect(Object.fromEntries(kinds)).toEqual({
        "wartime-cases": ["INTRODUCED", "REAFFIRMED"],
        "syndicalism-cases": ["NARROWED", "REAFFIRMED"],
        "preferred-position": ["NARROWED", "REAFFIRMED"],
        "cold-war": ["ABANDONED", "NARROWED", "REAFFIRMED", "REINTERPRETED"],
        "sullivan-to-brandenburg": ["REJECTED"],
      });
    });
  });

  it("gives the page or section of every span, as the excerpts are headed", async () => {
    await withCorpus(folder, async ({ content }) => {
      for (const { evidence } of content.stances) {
        for (const span of evidence) {
          expect([span.source, span.label, span.locator]).toEqual([
            span.source,
            expect.stringMatching(/^(page|section)$/),
            expect.stringMatching(/^\d/),
          ]);
        }
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
