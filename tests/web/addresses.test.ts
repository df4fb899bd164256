import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AddressForm, formOf, list, oneOf, text } from "../../web/src/address/parameters.js";
import { playInAddress } from "../../web/src/parts/play/address.js";
import { choicesInAddress } from "../../web/src/views/compare/compare-address.js";
import { riverInAddress } from "../../web/src/views/lineage/address.js";
import { multiplesInAddress } from "../../web/src/views/lineage/multiples/address.js";
import { matrixInAddress } from "../../web/src/views/matrix/address.js";
import { searchForm } from "../../web/src/views/search/address.js";
import { pageForm } from "../../web/src/views/things/address.js";
import { timelineInAddress } from "../../web/src/views/timeline/timeline-address.js";

const words = fc.constantFrom(
  ...["", "0", "1", "2", "19", "20", "50", "100000", "all", "none", "eras", "first", "direct", "en", "both", "new-era"],
  ...["INTRODUCED,APPLIED", "introduced,applied", "APPLIED,WAR", "STANCE", "era", "event,quote", "era/new-era", "a~b"],
  ...["a,b,,c", "1949-01-01/1960-12-31", "CONFERENCE", "charter@2/detente,founding", "constructor", "和平"],
);

function lawsOf<State>(form: AddressForm<State>): void {
  const names = Object.keys(form.write(form.read({})));
  const queries = fc.dictionary(fc.constantFrom(...names, "corpus", "q", "__proto__"), words);
  fc.assert(
    fc.property(queries, (query) => {
      const state = form.read(query);
      const written = form.write(state);
      expect(form.read(written)).toEqual(state);
      // What it does not write, it does not read.
      expect(Object.keys(written)).toEqual(names);
      expect(form.read(Object.fromEntries(names.map((name) => [name, query[name]])))).toEqual(state);
    }),
  );
}

describe("the address of a view", () => {
  it.each([
    ["the comparison", () => lawsOf(choicesInAddress)],
    ["the lineage", () => lawsOf(riverInAddress)],
    ["all lineages", () => lawsOf(multiplesInAddress)],
    ["the eras, one by one,", () => lawsOf(playInAddress)],
    ["the matrix", () => lawsOf(matrixInAddress)],
    ["the search", () => lawsOf(searchForm)],
    ["a thing", () => lawsOf(pageForm)],
    ["the timeline", () => lawsOf(timelineInAddress)],
  ])("of %s holds all of its state, and reads nothing that it does not write", (_, holds) => holds());

  it("names its parameters as the state does, or by a name of their own", () => {
    const form = formOf<{ readonly kinds: readonly string[]; readonly hidden: string; readonly sort: "a" | "b" }>({
      kinds: list,
      hidden: { ...text, name: "hide" },
      sort: oneOf("a", "b"),
    });
    expect(form.read({ kinds: "x,y", hide: "z", hidden: "no", sort: "c" })).toEqual({
      ...{ kinds: ["x", "y"], hidden: "z", sort: "a" },
    });
    expect(form.write({ kinds: [], hidden: "z", sort: "b" })).toEqual({ kinds: undefined, hide: "z", sort: "b" });
  });
});
