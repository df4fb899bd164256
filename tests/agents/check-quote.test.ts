import { describe, expect, it } from "vitest";
import { limits } from "../../src/limits/limits.js";
import { agentAt } from "../support/agents.js";
import { useService } from "../support/service.js";

const service = useService();
const edition = "united-states-freedom-of-speech";

describe("words that an agent looks for", () => {
  it.each(["𓀀", "a", "和", "👩‍👩‍👧‍👦"])("may be as many as the graph takes, made of %s", async (unit) => {
    const agent = await agentAt(service().url);
    const text = unit.repeat(Math.floor(limits.quoteLength.most / Array.from(unit).length));
    const { edition: asked } = await service().data(
      "query ($text: String!, $corpus: String) { edition(corpus: $corpus) { checkQuote(text: $text) { match } } }",
      { text, corpus: edition },
    );
    expect((await agent.call("check_quote", { text, edition })).match).toBe(asked.checkQuote.match);
    const more = text + unit.repeat(limits.quoteLength.most);
    expect((await agent.refused("check_quote", { text: more, edition })).message).toMatch(/^text: has more than 5000/);
  });

  it("are said to be found at most so often where they stand in more places than are looked for", async () => {
    const agent = await agentAt(service().url);
    const { match, atMost, passages, more } = await agent.call("check_quote", { text: "freedom", edition });
    expect([match, atMost]).toEqual(["EXACT", 10]);
    expect(passages.length + (more?.[0].remaining ?? 0)).toBe(10);
    const text = "the greatest menace to freedom is an inert people";
    const once = await agent.call("check_quote", { text, edition });
    expect([once.match, once.passages.length]).toEqual(["EXACT", 1]);
    expect(once).not.toHaveProperty("atMost");
  });
});
