import { describe, expect, it } from "vitest";
import { prefixSearch } from "../../web/src/frame/prefix-search.js";

describe("what is looked for while somebody types", () => {
  it.each([
    ["indep", "indep*"],
    ["  foreign pol ", "foreign pol*"],
    ["non-al", "non-al*"],
    ["peace -wa", "peace -wa*"],
  ])("is every word that begins as the last one does: %s", (typed, asked) => {
    expect(prefixSearch(typed)).toBe(asked);
  });

  it.each(["hegemon*", '"common ground', '"common ground"', "不结", "people'"])("is as it stands: %s", (typed) => {
    expect(prefixSearch(typed)).toBe(typed);
  });

  it.each(["", "  ", "-", '"', "*"])("is nothing as long as there is no word: %j", (typed) => {
    expect(prefixSearch(typed)).toBeUndefined();
  });
});
