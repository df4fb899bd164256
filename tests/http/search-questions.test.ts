import { describe, expect, it } from "vitest";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService();
const usa = "united-states-foreign-policy-doctrines";

const search = async (text: string, corpus?: string): Promise<Json> =>
  (
    await service().data(
      `query ($text: String!, $corpus: String) { edition(corpus: $corpus) { search(text: $text, first: 100) {
        totalCount leftOut suggestions edges { title snippet } } } }`,
      { text, corpus },
    )
  ).edition.search;
const found = async (text: string, corpus?: string): Promise<string[]> =>
  (await search(text, corpus)).edges.map(({ title }: Json) => title);

describe("a question", () => {
  it.each([
    ["When did non-alignment first appear?", "non-alignment first appear"],
    ["What is the source's view of hegemony?", "source view hegemony"],
  ])("finds what its content words find: %s", async (question, words) => {
    expect(await found(question)).toEqual(await found(words));
    expect(await found(question)).not.toEqual([]);
  });

  it.each([
    ["Which president announced containment?", "Containment", usa],
    ["What does the source say about the United Nations?", "World war and United Nations", usa],
    ["Where does the source say that China will never seek hegemony?", "Never seeking hegemony", undefined],
    ["What did Monroe say about Europe?", "Monroe Doctrine", usa],
  ])("is about the names in it, whatever is rarer: %s", async (question, name, corpus) => {
    expect((await found(question, corpus))[0]).toBe(name);
  });

  it.each([
    ["什么时候提出不结盟", "不结盟", undefined],
    ["不结盟是什么时候提出的？", "不结盟", undefined],
    ["中国为什么反对霸权主义", "反对霸权主义", undefined],
    ["什么时候提出人权", "人权", usa],
    ["美国为什么中立", "中立", usa],
  ])("in Chinese, %s, finds what is called %s", async (question, name, corpus) => {
    const { edges, leftOut, totalCount } = await search(question, corpus);
    expect(totalCount).toBeGreaterThan(0);
    for (const { snippet } of edges) expect(snippet).toContain(`<mark>${name}</mark>`);
    expect(leftOut).not.toContain(name);
  });
});

describe("numbers", () => {
  it.each([
    ["5 principles", "five principles", undefined],
    ["14 points", "fourteen points", usa],
    ["4 freedoms", "four freedoms", usa],
    ["14 -points", "fourteen -points", usa],
    ['"14 points"', '"fourteen points"', usa],
  ])("are found in digits and spelled out: %s", async (digits, spelled, corpus) => {
    expect(await found(digits, corpus)).toEqual(await found(spelled, corpus));
    expect(await found(digits, corpus)).not.toEqual([]);
  });

  it("are marked as they are written", async () => {
    const { edges } = await search("5 principles");
    expect(edges[0].snippet).toContain("<mark>Five</mark> <mark>Principles</mark>");
  });

  it("are near to years of about the same time, and to no others", async () => {
    expect((await search("1954")).suggestions).toEqual(["1955", "1956", "1949"]);
    expect((await search("1000", usa)).suggestions).toEqual([]);
  });
});

describe("a word that stands nowhere", () => {
  it.each([
    ["isolationism", "internationalism", usa],
    ["denuclearization", "nuclear", usa],
    ["anti-hegemony", "hegemony", undefined],
  ])("offers words that look like it where none differs by a few letters: %s", async (typed, meant, corpus) => {
    const { totalCount, suggestions } = await search(typed, corpus);
    expect(totalCount).toBe(0);
    expect(suggestions).toContain(meant);
    for (const word of suggestions) expect((await search(word, corpus)).totalCount).toBeGreaterThan(0);
  });

  it.each([
    ["hegemonisticallyhegemonisticXY", ["hegemonism", "hegemony"]],
    ["hegemonisticallyhegemonisticXYZ", []],
  ])("offers words that look like it unless it is longer than any that somebody mistakes: %s", async (typed, meant) => {
    expect((await search(typed)).suggestions).toEqual(meant);
  });

  it("offers none where none looks like it, nor for what was found", async () => {
    expect((await search("zebra")).suggestions).toEqual([]);
    expect((await search("three worlds zzzz")).suggestions).not.toContain("three");
    expect((await search("peace hegemny")).suggestions).toEqual(["hegemony"]);
  });
});
