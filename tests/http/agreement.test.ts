import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { harbourWith } from "../support/cli.js";
import type { Json } from "../support/graphql.js";
import { startTestService, useService } from "../support/service.js";

const question = `query ($kinds: [StanceKind!]) { edition(corpus: "harbour-charter") {
  agreement(kinds: $kinds) { alpha reason units coders byPrinciple { principle { slug labels { value } } alpha reason units coders } } } }`;

/** Codings, in YAML, of every stance in turn. */
async function harbourCoded(...codings: readonly (readonly string[])[]): Promise<string> {
  const folder = await harbourWith("leaders.yaml", (text) => text);
  let next = 0;
  for (const name of ["1-founding", "2-widening", "3-keeping"]) {
    const path = join(folder, `stances/${name}.yaml`);
    const text = (await readFile(path, "utf8")).replace(/^- era:/gm, () => {
      const kinds = codings[next] ?? [];
      next += 1;
      const lines = kinds.map((kind, coder) => `    - {coder: Coder ${coder + 1}, kind: ${kind}, confidence: 0.5}\n`);
      return lines.length > 0 ? `- codings:\n${lines.join("")}  era:` : "- era:";
    });
    await writeFile(path, text);
  }
  return folder;
}

const service = useService("tests/fixtures/harbour-charter");

describe("Edition.agreement", () => {
  it("is null without codings, and says why", async () => {
    const { edition } = await service().data(question);
    expect(edition.agreement).toEqual({
      alpha: null,
      reason: "None of these stances carries codings.",
      units: 0,
      coders: 0,
      byPrinciple: [],
    });
  });

  it("is Krippendorff's alpha over the kinds that coders chose, in all and by principle", async () => {
    const coded = await startTestService(
      await harbourCoded(
        ["INTRODUCED", "INTRODUCED"],
        ["APPLIED", "REAFFIRMED"],
        ["REAFFIRMED", "REAFFIRMED", "REAFFIRMED"],
        ["EXTENDED", "EXTENDED"],
        ["INTRODUCED"],
        [],
      ),
    );
    onTestFinished(() => coded.stop());
    const { edition } = await coded.data(question);
    // Nine values: 2 I, 4 R, 2 E, 1 A; one unit of two disagrees: 1 - 8 * 2 / (81 - 4 - 16 - 4 - 1).
    expect(edition.agreement).toMatchObject({ reason: null, units: 4, coders: 3 });
    expect(edition.agreement.alpha).toBeCloseTo(1 - 16 / 56, 9);
    expect(edition.agreement.byPrinciple.map(({ principle, units }: Json) => [principle.slug, units])).toEqual([
      ["open-water", 4],
      ["shared-light", 0],
    ]);
    expect(edition.agreement.byPrinciple[1].reason).toBe(
      "No stance was coded by two people, so there is nothing to compare.",
    );

    const some = await coded.data(question, { kinds: ["REAFFIRMED"] });
    expect(some.edition.agreement).toMatchObject({
      alpha: null,
      units: 1,
      reason: expect.stringContaining("Every coder chose the same kind"),
    });
  });

  it("is asked for the codings themselves stance by stance", async () => {
    const coded = await startTestService();
    onTestFinished(() => coded.stop());
    await importCorpus(coded.service.store.database, await harbourCoded(["INTRODUCED", "APPLIED"]));
    const { edition } = await coded.data(
      `{ edition(corpus: "harbour-charter") { stances(first: 2) { nodes { codings { coder kind confidence note } } } } }`,
    );
    expect(edition.stances.nodes).toEqual([
      {
        codings: [
          { coder: "Coder 1", kind: "INTRODUCED", confidence: 0.5, note: null },
          { coder: "Coder 2", kind: "APPLIED", confidence: 0.5, note: null },
        ],
      },
      { codings: [] },
    ]);
  });
});
