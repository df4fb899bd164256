import { beforeAll, describe, expect, it } from "vitest";
import { agentAt } from "../support/agents.js";
import { lastingNameOf } from "../support/editions.js";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";
import { publishChanged } from "../support/texts.js";

const service = useService("tests/fixtures/harbour-charter");
const harbour = "harbour-charter";

/** A second edition, in which something of each sort of change has happened. */
beforeAll(async () => {
  await publishChanged(service().service.store.database, harbour, ({ leaders, principles, quotes, stances }) => ({
    leaders: leaders.map((leader) => (leader.slug === "bo-marsh" ? { ...leader, name: "Bo Marsh the Elder" } : leader)),
    principles: [...principles, ...principles.slice(0, 1).map((principle) => ({ ...principle, slug: "quiet" }))],
    quotes: quotes.filter(({ slug }) => slug !== "who-drifts"),
    stances: [...stances]
      .filter(({ era }) => era !== "keeping")
      .map((stance) => ({ ...stance, quotes: stance.quotes.filter((quote) => quote !== "who-drifts") })),
  }));
});

/** Where the explorer shows a page of an edition of the charter. */
async function shownAt(page: string, number: number): Promise<string> {
  const { edition } = await service().data(`{ edition(corpus: "${harbour}", number: ${number}) { number digest } }`);
  return `${service().url}/explore${page}?corpus=${harbour}&edition=${lastingNameOf(edition)}`;
}

describe("a link", () => {
  it.each([
    ["leader/ada-lund", "/leaders/ada-lund"],
    ["era/widening", "/eras/widening"],
    ["principle/open-water", "/principles/open-water"],
    ["event/founding-meeting", "/events/founding-meeting"],
    ["quote/no-flag-is-asked", "/quotes/no-flag-is-asked"],
    ["source/charter", "/sources/charter"],
    ["stance/founding/open-water/APPLIED", "/stances/founding/open-water/APPLIED"],
    ["", ""],
  ])("of %s leads to its page, of the edition that is meant", async (reference, page) => {
    const agent = await agentAt(service().url);
    for (const number of [1, 2]) {
      const id = [`${harbour}@${number}`, reference].filter(Boolean).join("/");
      const { url } = await agent.call("fetch", { id });
      expect(url).toBe(await shownAt(page, number));
      expect((await agent.call("cite", { id })).item.link).toBe(url);
      expect((await fetch(url)).status).toBe(200);
    }
  });

  it("of what changed between editions leads to the newer one, and of what is gone to the older", async () => {
    const items = [`${harbour}@1`, `${harbour}@2`];
    const { changes } = await (await agentAt(service().url)).call("compare", { of: "editions", items });
    const links = changes.map(({ change, link }: Json) => [change, link]);
    expect(links).toEqual(
      expect.arrayContaining([
        ["ADDED", await shownAt("/principles/quiet", 2)],
        ["CHANGED", await shownAt("/leaders/bo-marsh", 2)],
        ["REMOVED", await shownAt("/quotes/who-drifts", 1)],
      ]),
    );
    const { edition } = await service().data(
      `{ edition(corpus: "${harbour}", number: 1) { stances(filter: { eras: ["keeping"] }) { nodes { kind principle { slug } } } } }`,
    );
    expect(edition.stances.nodes.length).toBeGreaterThan(0);
    for (const { kind, principle } of edition.stances.nodes)
      expect(links).toContainEqual(["REMOVED", await shownAt(`/stances/keeping/${principle.slug}/${kind}`, 1)]);
  });
});
