import { describe, expect, it } from "vitest";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService();

const items = async (args: string): Promise<string[]> => {
  const { timeline } = await service().data(
    `{ timeline(${args}) { nodes { __typename ... on Era { slug } ... on Event { slug } ... on Quote { slug } } } }`,
  );
  return timeline.nodes.map(({ __typename, slug }: Json) => `${__typename} ${slug}`);
};

describe("the timeline", () => {
  it("orders eras, events and dated quotes by the first day that each may cover", async () => {
    expect(await items(`to: "1955", first: 100`)).toEqual([
      "Era founding",
      "Event new-pcc-preparatory-meeting",
      "Quote china-must-be-independent",
      "Event founding-of-new-china",
      "Era against-two-superpowers",
      "Event containment-from-three-directions",
      "Era peaceful-coexistence",
      "Event five-principles-advocated",
      "Event asian-african-conference",
    ]);
  });

  it("keeps what may reach into the time asked for, uncertain dates and open ends included", async () => {
    expect(await items(`from: "2030"`)).toEqual(["Era new-era"]);
    expect(await items(`from: "1985", to: "1985"`)).toEqual([
      "Era reform-and-opening-up",
      "Event enlarged-central-military-commission-meeting",
      "Quote no-alignment-with-any-major-power",
    ]);
  });

  it("keeps to leaders and principles", async () => {
    expect(await items(`leaders: ["zhou-enlai"]`)).toEqual([
      "Era peaceful-coexistence",
      "Event asian-african-conference",
    ]);
    expect(await items(`principles: ["non-alignment"]`)).toEqual([
      "Era reform-and-opening-up",
      "Event enlarged-central-military-commission-meeting",
      "Quote no-alignment-with-any-major-power",
      "Era peaceful-development",
      "Era new-era",
    ]);
  });

  it("is read page by page, each item once", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { timeline }: Json = await service().data(
        `query ($after: String) { timeline(first: 7, after: $after) { totalCount edges { cursor node { __typename ... on Era { id } ... on Event { id } ... on Quote { id } } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(timeline.totalCount).toBe(8 + 13 + 4);
      seen.push(...timeline.edges.map(({ node }: Json) => node.id));
      after = timeline.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(25);
  });

  it("refuses an end before its start, unknown slugs and impossible pages", async () => {
    for (const [args, message] of [
      [`from: "1980", to: "1970"`, "to: ends before from starts"],
      [`leaders: ["nobody"]`, 'leaders: "nobody"'],
      [`first: 0`, "first: is 0; expected 1 to 100"],
      [`after: "abc"`, "after: is not a cursor of this list"],
    ]) {
      const { errors } = await service().ask(`{ timeline(${args}) { totalCount } }`);
      expect(errors?.[0]?.message).toContain(message);
      expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    }
  });
});
