import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { attachTexts } from "../../src/corpus/attach.js";
import { readSource } from "../../src/corpus/source-file.js";
import { harbourWith, writeCodings } from "../support/cli.js";
import type { Json } from "../support/graphql.js";
import { startTestService, useService } from "../support/service.js";

const figure = "alpha reason units coders";
const question = `query ($kinds: [StanceKind!], $eras: [String!], $principles: [String!], $cells: AgreementCells! = ALL) {
  edition(corpus: "harbour-charter") { agreement(kinds: $kinds, eras: $eras, principles: $principles, cells: $cells) {
    coders attestation { ${figure} interval { low high } } kinds { ${figure} interval { low high } }
    byKind { kind ${figure} } byPrinciple { principle { slug } ${figure} } byCoder { coder ${figure} }
    confusions { kind other times } spans { ${figure} interval { low } } } } }`;

const ann = `
- { era: founding, principle: open-water, kind: INTRODUCED, spans: [{ source: charter, paragraph: 1, start: 46, end: 80 }] }
- { era: founding, principle: open-water, kind: APPLIED }
- { era: widening, principle: open-water, kind: EXTENDED }
- { era: widening, principle: shared-light, kind: INTRODUCED }
- { era: keeping, principle: open-water, kind: REAFFIRMED, confidence: 0.5, note: Hardly a statement. }
`;
const bo = `
- { era: founding, principle: open-water, kind: INTRODUCED, spans: [{ source: charter, paragraph: 1, start: 46, end: 80 }] }
- { era: widening, principle: open-water, kind: REAFFIRMED }
- { era: keeping, principle: open-water, kind: REAFFIRMED }
- { era: keeping, principle: hospitality, kind: REAFFIRMED }
`;

async function harbourCoded(codings: Readonly<Record<string, string>>): Promise<string> {
  const folder = await harbourWith("leaders.yaml", (text) => text);
  await writeCodings(folder, codings);
  return folder;
}

async function served(codings: Readonly<Record<string, string>>) {
  const coded = await startTestService(await harbourCoded(codings));
  onTestFinished(() => coded.stop());
  const agreement = async (variables: Record<string, unknown> = {}) =>
    (await coded.data(question, variables)).edition.agreement;
  return { coded, agreement };
}

const service = useService("tests/fixtures/harbour-charter");

describe("Edition.agreement", () => {
  it("is null without codings, and says why", async () => {
    const { edition } = await service().data(question);
    const none = { alpha: null, reason: "Nobody's coding is there.", units: 0, coders: 0 };
    expect(edition.agreement).toMatchObject({
      coders: [],
      attestation: { ...none, interval: null },
      kinds: none,
      byPrinciple: [],
      byCoder: [],
      confusions: [],
    });
  });

  it("is reckoned over all cells, with what a coder left out", async () => {
    const { agreement } = await served({ ann, bo });
    const { coders, attestation, kinds, byKind, byPrinciple, byCoder, confusions } = await agreement();
    expect(coders).toEqual(["ann", "bo"]);
    // Nine cells; 8 of 18 values are yes; two cells differ: 1 - 17 * 4 / (2 * 8 * 10).
    expect(attestation).toMatchObject({ units: 9, coders: 2, reason: null });
    expect(attestation.alpha).toBeCloseTo(1 - (17 * 4) / (2 * 8 * 10), 12);
    // Ten values are nothing, {I} is there twice, {I A} once, {E} once, {R} four times; MASI of {I} and {I A} is 2/3.
    const pairs = 10 * 8 + 2 * (2 / 3) + 2 * 5 + 1 * 5 + 1 * 4;
    expect(kinds.alpha).toBeCloseTo(1 - (17 * 2 * (2 / 3 + 1 + 1 + 1)) / (2 * pairs), 12);
    expect(kinds.interval.low).toBeLessThan(kinds.alpha);
    expect(kinds.interval.high).toBeGreaterThan(kinds.alpha);
    const ofKind = (kind: string) => byKind.find((each: Json) => each.kind === kind);
    // Three of 18 values are yes; one cell differs: 1 - 17 * 2 / (2 * 3 * 15).
    expect(ofKind("INTRODUCED").alpha).toBeCloseTo(1 - (17 * 2) / (2 * 3 * 15), 12);
    expect(ofKind("NARROWED")).toMatchObject({
      alpha: null,
      reason: expect.stringContaining("the same of every cell"),
    });
    expect(byPrinciple.map(({ principle, units }: Json) => [principle.slug, units])).toEqual([
      ["hospitality", 3],
      ["open-water", 3],
      ["shared-light", 3],
    ]);
    expect(byCoder.map(({ coder }: Json) => coder)).toEqual(["ann", "bo"]);
    expect(byCoder[0].alpha).toBeGreaterThan(byCoder[1].alpha);
    expect(confusions).toEqual([
      { kind: "INTRODUCED", other: null, times: 1 },
      { kind: "REAFFIRMED", other: "EXTENDED", times: 1 },
      { kind: "REAFFIRMED", other: null, times: 1 },
      { kind: "APPLIED", other: null, times: 1 },
    ]);
  });

  it("is reckoned over the cells that anyone attests, or that every coder does, where that is asked", async () => {
    const { agreement } = await served({ ann, bo });
    expect((await agreement({ cells: "ATTESTED" })).attestation).toMatchObject({ units: 5 });
    const joint = await agreement({ cells: "JOINT" });
    expect(joint.kinds).toMatchObject({ units: 3 });
    expect(joint.attestation).toMatchObject({ alpha: null, units: 3 });
  });

  it("looks at the eras, principles and kinds that are asked for, and names those that are not there", async () => {
    const { coded, agreement } = await served({ ann, bo });
    expect((await agreement({ eras: ["founding"], principles: ["open-water"] })).kinds).toMatchObject({ units: 1 });
    const { byKind, confusions } = await agreement({ kinds: ["INTRODUCED"] });
    expect(byKind.map(({ kind }: Json) => kind)).toEqual(["INTRODUCED"]);
    expect(confusions).toEqual([{ kind: "INTRODUCED", other: null, times: 1 }]);
    const { errors } = await coded.ask(question, { eras: ["fonding"] });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^eras: "fonding" \(nearest: founding\) is no era/),
      extensions: { code: "BAD_USER_INPUT", unknown: [{ asked: "fonding", nearest: "founding" }] },
    });
  });

  it("tells of one coder that there is nobody to compare with", async () => {
    const { agreement } = await served({ ann, bo: "[]" });
    expect(await agreement()).toMatchObject({
      coders: ["ann"],
      kinds: { alpha: null, coders: 1, reason: "One person alone has coded, so there is nothing to compare." },
      byCoder: [{ coder: "ann", coders: 2, units: 9 }],
    });
  });

  it("tells where coders found it, once the text is there whose length it takes", async () => {
    const folder = await harbourCoded({ ann, bo });
    const without = await startTestService(folder);
    onTestFinished(() => without.stop());
    expect((await without.data(question)).edition.agreement.spans).toEqual({
      alpha: null,
      reason: "The text of charter is not at hand, and so is not how long it is.",
      units: 2,
      coders: 2,
      interval: null,
    });
    const text = await readFile("tests/fixtures/harbour-charter-source.txt", "utf8");
    await mkdir(join(folder, "sources"));
    await writeFile(join(folder, "sources/charter.txt"), text);
    const attached = await startTestService(folder);
    onTestFinished(() => attached.stop());
    expect((await attached.data(question)).edition.agreement.spans).toMatchObject({ alpha: 1, reason: null, units: 2 });
  });

  it("is held for ever but for where it was found, which is another answer once the text is attached", async () => {
    const { coded } = await served({ ann, bo });
    const { digest } = (await coded.data('{ edition(corpus: "harbour-charter") { digest } }')).edition;
    const ask = async (agreement: string) => {
      const query = `{ edition(corpus: "harbour-charter", number: 1, digest: "${digest}") { agreement { ${agreement} } } }`;
      const answer = await fetch(`${coded.url}/graphql?query=${encodeURIComponent(query)}`);
      return [(await answer.json()).data.edition.agreement, answer.headers.get("cache-control")];
    };
    const minute = "public, max-age=60, stale-if-error=3600";
    expect(await ask("kinds { units }")).toEqual([{ kinds: { units: 9 } }, "public, max-age=31536000, immutable"]);
    expect(await ask("spans { alpha units }")).toEqual([{ spans: { alpha: null, units: 2 } }, minute]);
    const file = "tests/fixtures/harbour-charter-source.txt";
    const text = await readSource(file);
    await attachTexts(coded.service.store.database, "harbour-charter", [{ file, text }]);
    expect(await ask("spans { alpha units }")).toEqual([{ spans: { alpha: 1, units: 2 } }, minute]);
  });
});

describe("an interval", () => {
  it("costs points for each figure whose it may be, since it takes work", async () => {
    const cost = async (agreement: string) => {
      const query = `{ edition(corpus: "harbour-charter") { agreement { ${agreement} } } }`;
      const answer = await fetch(`${service().url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { "graphql-cost": "1" },
      });
      return (await answer.json()).extensions.cost.requested;
    };
    const more = async (figure: string) =>
      (await cost(`${figure} { interval { low } }`)) - (await cost(`${figure} { units }`));
    expect(await more("kinds")).toBeGreaterThanOrEqual(50);
    expect(await more("byKind")).toBeGreaterThanOrEqual(8 * 50);
  });
});

describe("Edition.codings", () => {
  it("lists what each coder chose, by coder, era, principle and kind, whatever order it was written in", async () => {
    const { coded } = await served({ bo, ann: ann.trim().split("\n").reverse().join("\n") });
    const { edition } =
      await coded.data(`{ edition(corpus: "harbour-charter") { codings(filter: { eras: ["founding", "keeping"] }) {
      totalCount nodes { coder era { slug } principle { slug } kind confidence note spans { source paragraph start end } } } } }`);
    expect(edition.codings.totalCount).toBe(6);
    expect(
      edition.codings.nodes.map((each: Json) => [each.coder, each.era.slug, each.principle.slug, each.kind]),
    ).toEqual([
      ["ann", "founding", "open-water", "INTRODUCED"],
      ["ann", "founding", "open-water", "APPLIED"],
      ["ann", "keeping", "open-water", "REAFFIRMED"],
      ["bo", "founding", "open-water", "INTRODUCED"],
      ["bo", "keeping", "hospitality", "REAFFIRMED"],
      ["bo", "keeping", "open-water", "REAFFIRMED"],
    ]);
    expect(edition.codings.nodes[0].spans).toEqual([{ source: "charter", paragraph: 1, start: 46, end: 80 }]);
    expect(edition.codings.nodes[2]).toMatchObject({ confidence: 0.5, note: "Hardly a statement." });
  });

  it("names a coder who is not there, with the nearest who is", async () => {
    const { coded } = await served({ ann, bo });
    const { errors } = await coded.ask(
      `{ edition(corpus: "harbour-charter") { codings(filter: { coders: ["anne"] }) { totalCount } } }`,
    );
    expect(errors?.[0]?.message).toMatch(/^filter\.coders: "anne" \(nearest: ann\) is no coder of this edition/);
  });
});

describe("the digest of an edition", () => {
  it("is that of the stances alone where nobody's coding is there, and another where some is", async () => {
    const digestOf = async (codings: Readonly<Record<string, string>>) => {
      const { coded } = await served(codings);
      return (await coded.data(`{ edition(corpus: "harbour-charter") { digest } }`)).edition.digest;
    };
    const { edition } = await service().data(`{ edition(corpus: "harbour-charter") { digest } }`);
    expect(await digestOf({})).toBe(edition.digest);
    expect(await digestOf({ ann: "[]" })).toBe(edition.digest);
    const [one, same] = [await digestOf({ ann, bo }), await digestOf({ bo, ann })];
    expect(one).toBe(same);
    expect(one).not.toBe(edition.digest);
  });
});
