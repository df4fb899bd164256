import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { tagEdition } from "../../src/corpus/editions.js";
import { importCorpus } from "../../src/corpus/import.js";
import { copyHarbour } from "../support/cli.js";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");
const everything = `leaders { nodes { slug name } } eras { nodes { slug summary } } quotes { nodes { slug text } }
  stances { totalCount nodes { summary evidence { gloss digest } quotes { slug } } } digest`;
let asItWas: Json;

beforeAll(async () => {
  const ask = `{ edition(corpus: "harbour-charter") { ${everything} } }`;
  asItWas = (await service().data(ask)).edition;
  const folder = await mkdtemp(join(tmpdir(), "throughline-"));
  await copyHarbour(folder, "leaders.yaml", (text) => `${text}- slug: cy-reed\n  name: Cy Reed\n`);
  const change = async (file: string, from: RegExp, to: string): Promise<void> => {
    const path = join(folder, file);
    await writeFile(path, (await readFile(path, "utf8")).replace(from, to));
  };
  await change("corpus.yaml", /A small invented/, "A very small invented");
  await change("eras.yaml", /how the charter was widened/, "how the charter came to be widened");
  await change("quotes.yaml", /- slug: who-drifts[\s\S]*/, "");
  await change("stances/2-widening.yaml", / {2}quotes: \[who-drifts\]\n/, "");
  await importCorpus(service().service.store.database, folder);
  await tagEdition(service().service.store.database, "harbour-charter", 1, "thesis");
  return () => rm(folder, { recursive: true });
});

const changes = `query ($number: Int!, $since: Int!, $first: Int, $after: String) {
  edition(corpus: "harbour-charter", number: $number) { changes(since: $since, first: $first, after: $after) {
    totalCount added removed changed since { number } pageInfo { endCursor hasNextPage }
    nodes { kind type key fields before { id ... on Era { summary edition { number } } ... on Quote { text } } after { id ... on Era { summary edition { number } } ... on Leader { name } } } } } }`;

describe("Edition.changes", () => {
  it("tells what was added, removed and changed since an older edition, with both sides", async () => {
    const { edition } = await service().data(changes, { number: 2, since: 1 });
    const { nodes, ...counts } = edition.changes;
    expect(counts).toMatchObject({ totalCount: 5, added: 1, removed: 1, changed: 3, since: { number: 1 } });
    expect(nodes.map(({ kind, type, key, fields }: Json) => [kind, type, key, fields])).toEqual([
      ["CHANGED", "CORPUS", "harbour-charter", ["description"]],
      ["ADDED", "LEADER", "cy-reed", []],
      ["CHANGED", "ERA", "widening", ["summary"]],
      ["REMOVED", "QUOTE", "who-drifts", []],
      ["CHANGED", "STANCE", "widening/open-water/EXTENDED", ["quotes"]],
    ]);
    const [, leader, era, quote] = nodes;
    expect([leader.before, leader.after.name]).toEqual([null, "Cy Reed"]);
    expect([era.before.edition.number, era.after.edition.number]).toEqual([1, 2]);
    expect(era.after.summary).toBe("The source tells how the charter came to be widened.");
    expect([quote.before.text, quote.after]).toEqual(["Who drifts is welcome.", null]);
  });

  it("asked backwards, turns additions into removals; of an edition with itself, is empty", async () => {
    const { edition } = await service().data(changes, { number: 1, since: 2 });
    expect([edition.changes.added, edition.changes.removed, edition.changes.changed]).toEqual([1, 1, 3]);
    expect((await service().data(changes, { number: 1, since: 1 })).edition.changes.totalCount).toBe(0);
  });

  it("comes in pages", async () => {
    const first = (await service().data(changes, { number: 2, since: 1, first: 3 })).edition.changes;
    expect([first.nodes.length, first.pageInfo.hasNextPage, first.totalCount]).toEqual([3, true, 5]);
    const rest = (await service().data(changes, { number: 2, since: 1, first: 3, after: first.pageInfo.endCursor }))
      .edition.changes;
    expect(rest.nodes.map(({ key }: Json) => key)).toEqual(["who-drifts", "widening/open-water/EXTENDED"]);
  });

  it("refuses an edition that the corpus does not have, naming those that it has", async () => {
    const { errors } = await service().ask(changes, { number: 2, since: 7 });
    expect(errors?.[0]).toMatchObject({
      message: "since: is 7, which is no edition of this corpus; expected one of 1, 2",
      extensions: { code: "BAD_USER_INPUT", argument: "since" },
    });
  });
});

describe("an older edition", () => {
  it("answers exactly as it did when it was current", async () => {
    const { edition } = await service().data(`{ edition(corpus: "harbour-charter", number: 1) { ${everything} } }`);
    expect(edition).toEqual(asItWas);
  });

  it("is found by the tag that it was given", async () => {
    const { tagged, current, unknown } = await service().data(`{
      tagged: edition(corpus: "harbour-charter", tag: "thesis") { number tags }
      current: edition(corpus: "harbour-charter") { number tags }
      unknown: edition(tag: "thesis") { number } }`);
    expect([tagged, current, unknown]).toEqual([{ number: 1, tags: ["thesis"] }, { number: 2, tags: [] }, null]);
    const { errors } = await service().ask(`{ edition(corpus: "harbour-charter", number: 1, tag: "thesis") { id } }`);
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", argument: "tag" } });
  });

  it("is compared with the newer one, era by era: principles match by their slugs", async () => {
    const { edition } = await service().data(`{ edition(corpus: "harbour-charter", number: 1) {
      compareEras(eras: ["widening", "harbour-charter@2/widening"]) {
        rows { principle { slug } matched { slug edition { number } } attestedIn } similarity { jaccard } } } }`);
    expect(edition.compareEras.similarity).toEqual([{ jaccard: 1 }]);
    expect(edition.compareEras.rows.length).toBeGreaterThan(1);
    for (const { principle, matched, attestedIn } of edition.compareEras.rows)
      expect([attestedIn, matched]).toEqual([2, [{ slug: principle.slug, edition: { number: 2 } }]]);
  });
});
