import fc from "fast-check";
import { describe, expect, it } from "vitest";
import words from "../../web/src/messages/languages/en.js";
import { type DrawnThing, sceneOf } from "../../web/src/views/timeline/scene.js";
import type { Look } from "../../web/src/views/timeline/shapes.js";
import { type Stretch, wholeStretch, within } from "../../web/src/views/timeline/stretch.js";
import { keyOf, type Thing, thingTypes } from "../../web/src/views/timeline/things.js";
import { edtfTexts } from "./edtf-arbitraries.js";

const look: Look = { width: 1_000, em: 12, widthOf: (text) => text.length * 7 };
const unbounded = { from: "", to: "", published: "2026-11-24T00:00:00Z" };

const thing = (date: string, { type = "event", name = "Name" }: Partial<Thing> = {}, index = 0): Thing => ({
  ...{ type, name, date, slug: `thing-${index}`, key: keyOf(type, `thing-${index}`) },
  ...{ named: undefined, summary: "", kind: undefined },
});

const someThings = fc
  .array(fc.record({ type: fc.constantFrom(...thingTypes), date: edtfTexts, name: fc.string({ maxLength: 60 }) }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((entries) => entries.map((entry, index) => thing(entry.date, entry, index)));

/** Things, and a part of the stretch that they take. */
const staged = fc
  .tuple(someThings, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }))
  .map(([things, start, part]) => {
    const whole = wholeStretch(
      things.map(({ date }) => date),
      unbounded,
    );
    const length = (whole.to - whole.from) * part;
    const from = whole.from + (whole.to - whole.from - length) * start;
    return { things, whole, shown: within(whole, { from, to: from + length }) };
  });

/** What a thing takes up of its line. */
const taken = ({ x0, x1, label }: DrawnThing): Stretch => {
  if (label === undefined) return { from: x0, to: x1 };
  const width = look.widthOf(label.text);
  const from = label.anchor === "start" ? label.x : label.x - width;
  return { from: Math.min(x0, from), to: Math.max(x1, from + width) };
};

describe("the axis of a timeline", () => {
  const axis = (...dates: string[]): string[] => {
    const whole = wholeStretch(dates, unbounded);
    return sceneOf(words, { things: dates.map((date) => thing(date)), whole, shown: whole }, look).ticks.map(
      ({ text }) => text,
    );
  };

  it("has round years as people count them, before Christ and after", () => {
    expect(axis("-0349", "0120")).toEqual(expect.arrayContaining(["300 BC", "200 BC", "100 BC", "AD 1", "AD 100"]));
    expect(axis("-0349", "-0345")).toEqual(expect.arrayContaining(["350 BC", "346 BC"]));
    expect(axis("1949", "1991")).toEqual(expect.arrayContaining(["1950", "1980"]));
    expect(axis("Y-11999", "Y-10999")[0]).toMatch(/^1\d,\d{3} BC$/);
  });
});

describe("a timeline's picture", () => {
  it("never lets a label touch another thing or its label", () => {
    fc.assert(
      fc.property(staged, (stage) => {
        const { things } = sceneOf(words, stage, look);
        for (const labelled of things.filter(({ label }) => label !== undefined))
          for (const other of things.filter((each) => each !== labelled && each.top === labelled.top)) {
            const [a, b] = [taken(labelled), taken(other)];
            expect(a.to <= b.from || b.to <= a.from).toBe(true);
          }
      }),
    );
  });

  it("holds everything when it shows the whole, each inside its section", () => {
    fc.assert(
      fc.property(someThings, (things) => {
        const dates = things.map(({ date }) => date);
        const whole = wholeStretch(dates, unbounded);
        const scene = sceneOf(words, { things, whole, shown: whole }, look);
        expect(scene.things.map((drawn) => drawn.thing.key).sort()).toEqual(things.map(({ key }) => key).sort());
        for (const drawn of scene.things) {
          const section = scene.sections.findLast(({ top }) => top < drawn.top);
          expect(section?.type).toBe(drawn.thing.type);
          expect(drawn.top + drawn.height).toBeLessThanOrEqual(scene.height);
        }
      }),
    );
  });

  it("keeps every thing on its line while it is dragged", () => {
    fc.assert(
      fc.property(staged, fc.double({ min: -1, max: 1, noNaN: true }), (stage, by) => {
        const { from, to } = stage.shown;
        const days = Math.round((to - from) * by);
        const dragged = sceneOf(words, { ...stage, shown: { from: from + days, to: to + days } }, look);
        const lineOf = new Map(sceneOf(words, stage, look).things.map((drawn) => [drawn.thing.key, drawn.top]));
        for (const { thing: each, top } of dragged.things)
          if (lineOf.has(each.key)) expect(lineOf.get(each.key)).toBe(top);
      }),
    );
  });

  it("puts a date where its days are, as a point while it is narrow and as a span when zoomed", () => {
    const things = [thing("1955-04")];
    const day = (date: string) => Date.parse(date) / 86_400_000;
    const whole = { from: day("1950-01-01"), to: day("1960-01-01") };
    const [point] = sceneOf(words, { things, whole, shown: whole }, look).things;
    const april = ((day("1955-04-16") - whole.from) / (whole.to - whole.from)) * look.width;
    expect(point).toMatchObject({ isPoint: true });
    expect(((point?.x0 ?? 0) + (point?.x1 ?? 0)) / 2).toBeCloseTo(april, -1);
    const shown = { from: day("1955-03-22"), to: day("1955-05-11") };
    const [span] = sceneOf(words, { things, whole, shown }, look).things;
    expect(span).toMatchObject({ isPoint: false, x0: 200, x1: 800, start: undefined, end: undefined });
  });
});
