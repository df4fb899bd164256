import { beforeAll, describe, expect, it } from "vitest";
import { tokensAtMost } from "../../src/agents/tokens.js";
import { agentAt } from "../support/agents.js";
import { useService } from "../support/service.js";
import { publishChanged } from "../support/texts.js";

const service = useService();
const LONGEST = 20_000;
const scripts = {
  latin: "The harbour is there for everyone, and no flag is asked. ",
  chinese: "和平共处五项原则",
} as const;
const longest = (unit: string): string =>
  unit
    .repeat(Math.ceil(LONGEST / unit.length))
    .slice(0, LONGEST)
    .trim();

beforeAll(async () => {
  for (const [script, unit] of Object.entries(scripts))
    await publishChanged(service().service.store.database, script, ({ quotes, principles }) => ({
      quotes: quotes.map((quote) => ({ ...quote, text: longest(unit) })),
      principles: principles.map((principle) => ({ ...principle, statement: longest(unit) })),
    }));
});

describe.each(Object.entries(scripts))("the longest text that a corpus may hold, in %s letters", (script, unit) => {
  it("is read to its end as a quote", async () => {
    const agent = await agentAt(service().url);
    let [text, title] = ["", ""];
    for (let given = { id: `${script}@1/quote/who-drifts` }; given !== undefined; ) {
      const answer = await agent.call("fetch", given);
      text += answer.text;
      title = answer.title;
      given = answer.more?.[0].call.arguments;
    }
    expect(text).toContain(`“${longest(unit)}”`);
    expect(title.startsWith(`“${unit.slice(0, 8)}`)).toBe(true);
    expect(title.length).toBeLessThanOrEqual(122);
    for (const each of agent.texts) expect(tokensAtMost(each)).toBeLessThanOrEqual(5_000);
  });

  it("leaves room for the steps of a lineage as a statement", async () => {
    const agent = await agentAt(service().url);
    const { principle, steps } = await agent.call("lineage", { principle: "open-water", edition: script });
    expect(steps.length).toBeGreaterThan(2);
    expect(principle.statement.startsWith(unit.slice(0, 8))).toBe(true);
    expect(principle.statement.endsWith("…")).toBe(true);
    expect(tokensAtMost(agent.texts.join())).toBeLessThanOrEqual(5_000);
  });
});
