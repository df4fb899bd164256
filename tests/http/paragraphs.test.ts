import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { toSourceText } from "../../src/evidence/source-text.js";
import { paragraphsOf } from "../../src/evidence/text-blocks.js";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";
import { countStatements } from "../support/statements.js";

const service = useService();

const whole = "number length text evidence { start end paragraph source { slug } text }";
const speech = (fields: string) => `{ edition(corpus: "united-states-freedom-of-speech") { ${fields} } }`;

describe("Paragraphs of a source", () => {
  it("are all there, by number and in a list, with the evidence that rests on each in its order", async () => {
    const { edition } = await service().data(
      speech(`sources { slug paragraphs paragraphsConnection(first: 100) { totalCount nodes { ${whole} } } }`),
    );
    let resting = 0;
    for (const { slug, paragraphs, paragraphsConnection: list } of edition.sources) {
      expect(list.totalCount).toBe(paragraphs);
      expect(list.nodes.map(({ number }: Json) => number)).toEqual(
        Array.from({ length: paragraphs }, (_, at) => at + 1),
      );
      for (const { number, length, text, evidence } of list.nodes) {
        const points = Array.from<string>(text);
        expect(length).toBe(points.length);
        expect(evidence.map(({ start }: Json) => start)).toEqual(
          evidence.map(({ start }: Json) => start).toSorted((a: number, b: number) => a - b),
        );
        for (const one of evidence) {
          expect(one).toMatchObject({ paragraph: number, source: { slug } });
          expect(points.slice(one.start, one.end).join("")).toBe(one.text);
          resting += 1;
        }
      }
    }
    const lists = await service().data(
      speech(
        "stances(first: 100) { totalCount nodes { evidence { id } } } events(first: 100) { nodes { evidence { id } } } quotes(first: 100) { nodes { evidence { id } } }",
      ),
    );
    const { stances, events, quotes } = lists.edition;
    const listed = [stances, events, quotes].flatMap(({ nodes }) => nodes.flatMap(({ evidence }: Json) => evidence));
    expect(resting).toBeGreaterThanOrEqual(listed.length);
  });

  it("have no text and no length where it is not attached, and evidence all the same; a number beyond is null", async () => {
    const { edition } = await service().data(
      `{ edition { sources { first: paragraph(number: 1) { ${whole} } last: paragraph(number: 7) { number } none: paragraph(number: 8) { number } zero: paragraph(number: 0) { number } } } }`,
    );
    const [source] = edition.sources;
    expect(source).toMatchObject({
      first: { number: 1, length: null, text: null },
      last: { number: 7 },
      none: null,
      zero: null,
    });
    expect(source.first.evidence.length).toBeGreaterThan(0);
  });

  it("are those of a copy, once its headings are left out", async () => {
    const { edition } = await service().data(
      speech("sources { slug digest headings paragraphsConnection(first: 100) { nodes { text } } }"),
    );
    expect(edition.sources.some(({ headings }: Json) => headings.length > 0)).toBe(true);
    for (const { slug, digest, headings, paragraphsConnection } of edition.sources) {
      const copy = toSourceText(await readFile(`seed/united-states-freedom-of-speech/sources/${slug}.txt`, "utf8"));
      expect(copy.digest).toBe(digest);
      expect(paragraphsOf(copy, headings)).toEqual(paragraphsConnection.nodes.map(({ text }: Json) => text));
    }
  });

  it("are paged from both ends", async () => {
    const page = async (args: string) =>
      (
        await service().data(
          `{ sources { paragraphsConnection(${args}) { nodes { number } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } } }`,
        )
      ).sources[0].paragraphsConnection;
    const numbers = ({ nodes }: Json) => nodes.map(({ number }: Json) => number);
    const first = await page("first: 3");
    expect([numbers(first), first.pageInfo.hasNextPage]).toEqual([[1, 2, 3], true]);
    expect(numbers(await page(`first: 10, after: ${JSON.stringify(first.pageInfo.endCursor)}`))).toEqual([4, 5, 6, 7]);
    const last = await page("last: 2");
    expect([numbers(last), last.pageInfo.hasPreviousPage]).toEqual([[6, 7], true]);
    expect(numbers(await page(`last: 3, before: ${JSON.stringify(last.pageInfo.startCursor)}`))).toEqual([3, 4, 5]);
  });

  it("are read in as many statements, however many there are", async () => {
    const sent = await countStatements(service().service.reader, () =>
      service().data(
        speech(`sources { paragraphsConnection(first: 50) { nodes { length evidence { gloss stance { kind } } } } }`),
      ),
    );
    expect(sent).toBeLessThanOrEqual(3);
  });
});
