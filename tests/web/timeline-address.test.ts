import fc from "fast-check";
import { describe, expect, it } from "vitest";
import words from "../../web/src/messages/languages/en.js";
import { eventKinds } from "../../web/src/parts/event-kinds.js";
import { thingTypes } from "../../web/src/views/timeline/things.js";
import { timelineInAddress } from "../../web/src/views/timeline/timeline-address.js";
import { timelineTitle } from "../../web/src/views/timeline/timeline-title.js";
import { edtfTexts } from "./edtf-arbitraries.js";

const slugs = fc.stringMatching(/^[a-z][a-z-]{0,20}$/);

describe("the address of a timeline", () => {
  it("holds all that the reader has chosen", () => {
    const states = fc.record({
      ...{ from: fc.oneof(fc.constant(""), edtfTexts), to: fc.oneof(fc.constant(""), edtfTexts) },
      ...{ leaders: fc.array(slugs), principles: fc.array(slugs) },
      ...{ hidden: fc.subarray([...thingTypes]), kinds: fc.subarray([...eventKinds]) },
      zoom: fc.constantFrom(undefined, { from: -7_000, to: 1_000 }),
      open: fc.option(fc.record({ type: fc.constantFrom(...thingTypes), slug: slugs }), { nil: undefined }),
      listed: fc.integer({ min: 25, max: 5_000 }),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(timelineInAddress.read(timelineInAddress.write(state))).toEqual(state);
      }),
    );
  });

  it("is empty at first, and what nobody writes so counts as not there", () => {
    const first = timelineInAddress.read({});
    expect(Object.values(timelineInAddress.write(first)).filter((value) => value !== undefined)).toEqual([]);
    expect(timelineInAddress.read({ open: "treaty/x", zoom: "soon", hide: "all", kinds: "WAR" })).toEqual(first);
  });
});

describe("the title of a timeline", () => {
  it("says what is left out, and that only the beginning was read where there is more", () => {
    const titled = (query: Record<string, string>, read: number) =>
      timelineTitle(
        words,
        timelineInAddress.read(query),
        { leaders: [], principles: [] },
        { read, total: 2_345 },
        ({ name }) => name,
      );
    expect(titled({}, 2_345)).toBe("Timeline of eras, events, quotations");
    expect(titled({ hide: "quote", kinds: "CONFERENCE,SPEECH", from: "1955" }, 2_000)).toBe(
      "Timeline of eras, events (only conference, speech) from 1955 among the first 2,000 of 2,345 things",
    );
  });
});
