import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { harbourWith, run, temporaryFolder } from "../support/cli.js";
import { seededDatabase, type TestDatabase } from "../support/database.js";

const harbour = "tests/fixtures/harbour-charter";
const source = "tests/fixtures/harbour-charter-source.txt";
let target: TestDatabase;
beforeAll(async () => {
  target = await seededDatabase();
});
afterAll(() => target.drop());

const command = (...args: string[]) => run(args, { DATABASE_URL: target.url });
const json = async (...args: string[]) => {
  const { stdout } = await command(...args, "--json");
  return JSON.parse(stdout);
};

describe("the editions of a corpus", () => {
  it("are listed, compared, rolled back to, named and pruned", async () => {
    const revised = await harbourWith("leaders.yaml", (text) => `${text}- slug: cy-reed\n  name: Cy Reed\n`);
    const shorter = await harbourWith("quotes.yaml", (text) =>
      text.replace(/- slug: who-drifts[\s\S]*/, "").replace("No ship is turned away", "No ship is turned away"),
    );
    const stances = join(shorter, "stances/2-widening.yaml");
    await writeFile(stances, (await readFile(stances, "utf8")).replace("  quotes: [who-drifts]\n", ""));
    for (const folder of [harbour, revised, shorter]) expect((await command("import", folder)).code).toBe(0);

    expect((await command("diff", "harbour-charter", "1", "2")).stdout).toBe(
      "+ leader cy-reed\nharbour-charter, edition 1 to 2: 1 added, 0 removed, 0 changed, 0 renamed.\n",
    );
    expect(await json("diff", "harbour-charter", "2", "3")).toEqual({
      corpus: "harbour-charter",
      from: 2,
      to: 3,
      changes: [
        { kind: "REMOVED", type: "leader", key: "cy-reed", fields: [], changedFields: [] },
        { kind: "REMOVED", type: "quote", key: "who-drifts", fields: [], changedFields: [] },
        {
          ...{ kind: "CHANGED", type: "stance", key: "widening/open-water/EXTENDED", fields: ["quotes"] },
          changedFields: [{ name: "quotes", before: ["who-drifts"], after: null }],
        },
      ],
    });

    expect(await json("diff", "harbour-charter", "3", "2")).toMatchObject({
      changes: [
        { kind: "ADDED", key: "cy-reed" },
        { kind: "ADDED", key: "who-drifts" },
        { kind: "CHANGED", fields: ["quotes"] },
      ],
    });
    expect((await command("diff", "harbour-charter", "2", "2", "--json")).stdout).toBe(
      '{\n  "corpus": "harbour-charter",\n  "from": 2,\n  "to": 2,\n  "changes": []\n}\n',
    );

    const { stdout: rolledBack } = await command("rollback", "harbour-charter", "1");
    expect(rolledBack).toMatch(/^Edition 1 of harbour-charter \(digest 44b288ae\w+\) is current now\.\n$/);
    expect((await command("tag", "harbour-charter", "2", "paper-2026")).code).toBe(0);
    expect((await command("tag", "harbour-charter", "2", "paper-2026")).code).toBe(0);
    expect(
      (await json("editions", "harbour-charter")).map(
        ({ number, current, tags, stances: coded }: Record<string, unknown>) => [number, current, tags, coded],
      ),
    ).toEqual([
      [1, true, [], 6],
      [2, false, ["paper-2026"], 6],
      [3, false, [], 6],
    ]);

    await command("import", await harbourWith("corpus.yaml", (text) => text.replace("small", "little")));
    await command("rollback", "harbour-charter", "3");
    expect((await command("prune", "harbour-charter", "--keep", "1")).stdout).toBe(
      "Deleted edition 1 of harbour-charter.\n",
    );
    const { stdout } = await command("editions", "harbour-charter");
    expect(stdout.split("\n").map((line) => line.split("  ")[0]?.trim())).toEqual([
      "edition",
      "2",
      "3 (current)",
      "4",
      "",
    ]);
  });

  it("are named as they are when another is asked for, with exit code 1", async () => {
    const refused = async (...args: string[]) => {
      const { code, stderr } = await command(...args);
      return [code, stderr];
    };
    expect(await refused("editions", "harbour-chart")).toEqual([
      1,
      "No corpus harbour-chart is published here; expected one of independent-foreign-policy-of-peace, united-states-foreign-policy-doctrines, united-states-freedom-of-speech, harbour-charter (nearest: harbour-charter).\n",
    ]);
    expect(await refused("rollback", "independent-foreign-policy-of-peace", "7")).toEqual([
      1,
      "independent-foreign-policy-of-peace has no edition 7; expected 1.\n",
    ]);
    expect(await refused("tag", "independent-foreign-policy-of-peace", "1", "No Tag")).toEqual([
      1,
      '"No Tag" is no tag; expected lower-case letters and digits joined by single hyphens or dots, such as paper-2026.\n',
    ]);
    expect(await refused("tag", "harbour-charter", "3", "paper-2026")).toEqual([
      1,
      "paper-2026 is the name of edition 2 of harbour-charter; expected another name, since a cited one never moves.\n",
    ]);
    expect((await refused("diff", "harbour-charter", "two", "3"))[1]).toContain("Expected a whole number from 1.");
  });
});

describe("attach", () => {
  it("loads the text of a source, known by its digest, for a corpus named by slug or folder", async () => {
    await command("import", harbour);
    for (const corpus of ["harbour-charter", harbour]) {
      const { code, stdout } = await command("attach", corpus, "--source", source);
      expect([code, stdout]).toEqual([
        0,
        expect.stringMatching(/^Attached .+ to harbour-charter as the text of charter;/),
      ]);
    }
  });

  it("refuses any other text", async () => {
    const { code, stderr } = await command("attach", "harbour-charter", "--source", "LICENSE");
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(
        /^LICENSE:1:1: the text has the digest \w{64}; expected that of a source of harbour-charter: charter/,
      ),
    ]);
  });

  it("comes with the import, where the folder brings the text along, and goes with the last edition that cites it", async () => {
    const folder = join(await temporaryFolder(), "reading-room");
    await run(["new-corpus", folder]);
    await command("import", folder);
    const again = await command("verify", "reading-room", "--source", join(folder, "sources/minutes.txt"));
    expect([again.code, again.stdout]).toEqual([
      0,
      expect.stringContaining("2 paragraphs, 5 spans and 1 quotes agree"),
    ]);
  });
});

describe("a published edition", () => {
  it("is verified against the text of its source", async () => {
    const { code, stdout } = await command("verify", "harbour-charter", "--source", source);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^charter: 3 paragraphs, 9 spans and 2 quotes agree/)]);
  });
});
