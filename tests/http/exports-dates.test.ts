import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parser } from "n3";
import { beforeAll, describe, expect, it } from "vitest";
import { copyHarbour } from "../support/cli.js";
import { jsonLines, rows } from "../support/exports.js";
import type { Json } from "../support/graphql.js";
import { startTestService, type TestService } from "../support/service.js";

/** Dates of events: the days that each may cover, and what XML Schema can say of its start, its end and the whole. */
const dates: readonly Dated[] = [
  { edtf: "1801", days: ["1801-01-01", "1801-12-31"], start: "gYear 1801" },
  { edtf: "-0349", days: ["-000349-01-01", "-000349-12-31"], start: "gYear -0349" },
  { edtf: "0000", days: ["0000-01-01", "0000-12-31"], start: "gYear 0000" },
  { edtf: "Y17000", days: ["+017000-01-01", "+017000-12-31"], start: "gYear 17000" },
  { edtf: "Y-17000", days: ["-017000-01-01", "-017000-12-31"], start: "gYear -17000" },
  { edtf: "1804-02", days: ["1804-02-01", "1804-02-29"], start: "gYearMonth 1804-02" },
  { edtf: "-0349-03-15", days: ["-000349-03-15", "-000349-03-15"], start: "date -0349-03-15" },
  { edtf: "1801-04-18T10:00:00", days: ["1801-04-18", "1801-04-18"], start: "dateTime 1801-04-18T10:00:00" },
  { edtf: "1801-04-18T10:00:00Z", days: ["1801-04-18", "1801-04-18"], start: "dateTime 1801-04-18T10:00:00Z" },
  { edtf: "1801-04-18T10:00:00+08", days: ["1801-04-18", "1801-04-18"], start: "dateTime 1801-04-18T10:00:00+08:00" },
  {
    edtf: "1801-04-18T10:00:00-04:30",
    days: ["1801-04-18", "1801-04-18"],
    start: "dateTime 1801-04-18T10:00:00-04:30",
  },
  { edtf: "1801-04-18T10:00:00+14:30", days: ["1801-04-18", "1801-04-18"] },
  { edtf: "1801~", days: ["1801-01-01", "1801-12-31"] },
  { edtf: "1801-04?", days: ["1801-04-01", "1801-04-30"] },
  { edtf: "1801-04-18%", days: ["1801-04-18", "1801-04-18"] },
  { edtf: "180X", days: ["1800-01-01", "1809-12-31"] },
  { edtf: "18XX", days: ["1800-01-01", "1899-12-31"] },
  { edtf: "1801-XX", days: ["1801-01-01", "1801-12-31"] },
  { edtf: "1801-04-XX", days: ["1801-04-01", "1801-04-30"] },
  { edtf: "1801-21", days: ["1801-03-01", "1801-05-31"] },
  { edtf: "1801-04-18/1803~", days: ["1801-04-18", "1803-12-31"], start: "date 1801-04-18" },
  { edtf: "1801~/1803-05", days: ["1801-01-01", "1803-05-31"], end: "gYearMonth 1803-05" },
  {
    edtf: "1801-04-18/1801-04-24",
    days: ["1801-04-18", "1801-04-24"],
    start: "date 1801-04-18",
    end: "date 1801-04-24",
  },
  { edtf: "1801/..", days: ["1801-01-01", ""], start: "gYear 1801" },
  { edtf: "/1801", days: ["", "1801-12-31"], end: "gYear 1801" },
];

interface Dated {
  readonly edtf: string;
  readonly days: readonly [earliest: string, latest: string];
  readonly start?: string;
  readonly end?: string;
}

const slugOf = (index: number): string => `event-${index}`;
let own: TestService;
beforeAll(async () => {
  const event = ({ edtf }: Dated, index: number): string => `
- slug: ${slugOf(index)}
  name: Event ${index}
  date: "${edtf}"
  kind: MEETING
  summary: Another meeting.
`;
  const harbour = await mkdtemp(join(tmpdir(), "throughline-"));
  await copyHarbour(harbour, "events.yaml", (text) => text + dates.map(event).join(""));
  own = await startTestService(harbour, "tests/fixtures/river-council");
  await rm(harbour, { recursive: true });
  return () => own.stop();
});
const fileOf = async (path: string): Promise<string> => (await fetch(`${own.url}/export/${path}`)).text();
const ofDates = (events: readonly Json[]): Json[] =>
  dates.map((_, index) => events.find(({ slug }) => slug === slugOf(index)));

describe("days that a date may cover", () => {
  it("stand beside it in a table, empty where it is open, with no mark before a sign", async () => {
    const events = ofDates(rows(await fileOf("harbour-charter/1/events.csv")));
    expect(events.map(({ date, earliest, latest }) => [date, earliest, latest])).toEqual(
      dates.map(({ edtf, days }) => [edtf, ...days]),
    );
  });

  it("stand in lines of JSON, null where it is open", async () => {
    const events = ofDates(jsonLines(await fileOf("harbour-charter/1/events.jsonl")));
    expect(events.map(({ earliest, latest }) => [earliest, latest])).toEqual(
      dates.map(({ days }) => days.map((day) => day || null)),
    );
  });

  it("stand in the table of a query as it asks for them", async () => {
    const query = `{ edition(corpus: "harbour-charter") { events(first: 100) { nodes { slug latest earliest } } } }`;
    const asked = `${own.url}/graphql?${new URLSearchParams({ query })}`;
    const csv = await (await fetch(asked, { headers: { accept: "text/csv" } })).text();
    const events = ofDates(rows(csv));
    expect(Object.keys(events[0])).toEqual(["slug", "latest", "earliest"]);
    expect(events.map(({ earliest, latest }) => [earliest, latest])).toEqual(dates.map(({ days }) => days));
  });

  it.each([
    ["eras", "period"],
    ["events", "date"],
    ["quotes", "date"],
    ["sources", "issued"],
  ])("are those of the API in the table of %s, right after %s, whatever the corpus", async (list, column) => {
    for (const corpus of ["harbour-charter", "river-council", "independent-foreign-policy-of-peace"]) {
      const [csv, lines] = [await fileOf(`${corpus}/1/${list}.csv`), await fileOf(`${corpus}/1/${list}.jsonl`)];
      const columns = csv.split("\r\n")[0]?.split(",") ?? [];
      const at = columns.indexOf(column);
      expect(columns.slice(at, at + 3)).toEqual([column, "earliest", "latest"]);
      const fields = "slug earliest latest";
      const { edition } = await own.data(
        `{ edition(corpus: "${corpus}", number: 1) { ${list} ${list === "sources" ? `{ ${fields} }` : `(first: 100) { nodes { ${fields} } }`} } }`,
      );
      const told: Json[] = edition[list].nodes ?? edition[list];
      const days = ({ slug, earliest, latest }: Json) => [slug, earliest || null, latest || null];
      expect(told.length).toBeGreaterThan(0);
      expect(rows(csv).map(days)).toEqual(told.map(days));
      expect(jsonLines(lines).map(({ slug, earliest, latest }) => ({ slug, earliest, latest }))).toEqual(told);
    }
  });
});

describe("a date in linked data", () => {
  const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";
  const XSD = "http://www.w3.org/2001/XMLSchema#";

  it("is of EDTF, and beside that of XML Schema where it says no more or less", async () => {
    const quads = new Parser({ format: "Turtle" }).parse(await fileOf("harbour-charter/1/edition.ttl"));
    const literals = (slug: string, term: string): string[] =>
      quads.flatMap(({ subject, predicate, object }) =>
        subject.value.endsWith(`#event/${slug}`) &&
        predicate.value === `https://schema.org/${term}` &&
        object.termType === "Literal"
          ? [`${object.datatype.value} ${object.value}`]
          : [],
      );
    const expected = (part: string | undefined, exact: string | undefined): string[] =>
      part === undefined || part === "" || part === ".."
        ? []
        : [`${EDTF} ${part}`, ...(exact === undefined ? [] : [`${XSD}${exact}`])];
    for (const [index, { edtf, start, end }] of dates.entries()) {
      const [from, to] = edtf.split("/");
      const told = ["startDate", "endDate", "temporalCoverage"].map((term) => literals(slugOf(index), term));
      const whole = expected(edtf, to === undefined ? start : undefined);
      expect(told, edtf).toEqual([expected(from, start), expected(to, end), whole]);
    }
  });

  it("tells where eras begin and end, when words were said and sources were issued", async () => {
    const quads = new Parser({ format: "Turtle" }).parse(await fileOf("river-council/1/edition.ttl"));
    const told = (of: string, term: string): string[] =>
      quads.flatMap(({ subject, predicate, object }) =>
        subject.value.endsWith(`#${of}`) && predicate.value === `https://schema.org/${term}` ? [object.value] : [],
      );
    expect(told("source/minutes", "datePublished")).toEqual(["1733-05", "1733-05"]);
    expect(told("source/chronik", "datePublished")).toEqual(["1750~"]);
    expect(told("quote/asks-nobody", "dateCreated")).toEqual(["1714", "1714"]);
    expect([told("era/toll-years", "startDate"), told("era/toll-years", "endDate")]).toEqual([
      ["1731", "1731"],
      ["1740~"],
    ]);
  });
});
