import { describe, expect, it } from "vitest";
import { type Json, slugs } from "../support/graphql.js";
import { all, useValley } from "../support/valley.js";

const { service, inValley } = useValley();

const lists = ["introduced", "resumed", "appeared", "carried", "reversed", "notAttested"] as const;
const ways = ["reaffirmed", "extended", "narrowed", "reinterpreted", "rejected", "abandoned"] as const;
const everyList = [...lists, ...ways].map((list) => `${list} { slug }`).join(" ");
/** Slugs by list, empty lists left out. */
const filled = (transition: Json): Json =>
  Object.fromEntries(
    Object.entries<Json>(transition).flatMap(([list, of]) => (of.length > 0 ? [[list, slugs(of)]] : [])),
  );

describe("a transition", () => {
  it("tells what is reversed from what is carried, and what comes back from what comes up", async () => {
    const { compareEras } = await inValley(`compareEras(${all}) { transitions { ${everyList} } }`);
    expect(compareEras.transitions.map(filled)).toEqual([
      {
        introduced: ["toll"],
        carried: ["free-passage"],
        notAttested: ["common-fishing", "shared-water"],
        narrowed: ["free-passage"],
      },
      {
        resumed: ["common-fishing"],
        carried: ["free-passage", "toll"],
        reaffirmed: ["free-passage"],
        rejected: ["free-passage"],
        abandoned: ["common-fishing"],
      },
      {
        appeared: ["lamps"],
        carried: ["free-passage"],
        reversed: ["common-fishing", "toll"],
        reaffirmed: ["common-fishing", "free-passage", "lamps"],
        abandoned: ["toll"],
      },
    ]);
  });

  it("looks at earlier eras that are not compared, and at no later ones, whichever is asked first", async () => {
    const { forward, backward } = await inValley(`
      forward: compareEras(eras: ["weirs", "restoration"]) { transitions { ${everyList} } }
      backward: compareEras(eras: ["restoration", "commons"]) { transitions { ${everyList} } }`);
    expect(filled(forward.transitions[0])).toMatchObject({ resumed: ["common-fishing"], appeared: ["lamps"] });
    expect(filled(backward.transitions[0])).toMatchObject({ introduced: ["shared-water"] });
    expect(filled(backward.transitions[0])).not.toHaveProperty("resumed");
  });

  it("takes for earlier only what counts in the comparison: kinds, sources, narrower principles", async () => {
    const { byKind, otherwise, bySource, rolled } = await inValley(`
      byKind: compareEras(eras: ["weirs", "restoration"], kinds: [NARROWED, REAFFIRMED]) { transitions { ${everyList} } }
      otherwise: compareEras(eras: ["commons", "mills"], kinds: [REAFFIRMED]) { transitions { ${everyList} } }
      bySource: compareEras(eras: ["weirs", "restoration"], sources: ["registre-des-moulins"]) { transitions { ${everyList} } }
      rolled: compareEras(eras: ["weirs", "mills"], rollUp: true, principles: ["shared-water"]) { transitions { ${everyList} } }`);
    expect(filled(byKind.transitions[0])).toMatchObject({ resumed: ["common-fishing"], appeared: ["lamps"] });
    // Both earlier eras attest it, but neither by reaffirming it.
    expect(filled(otherwise.transitions[0])).toEqual({
      appeared: ["free-passage"],
      notAttested: ["common-fishing"],
      reaffirmed: ["free-passage"],
    });
    expect(filled(bySource.transitions[0])).toEqual({
      resumed: ["toll"],
      appeared: ["common-fishing"],
      reaffirmed: ["common-fishing"],
      abandoned: ["toll"],
    });
    // Held by way of free passage in both; that common fishing is abandoned in the later one does not count for it.
    expect(filled(rolled.transitions[0])).toEqual({ carried: ["shared-water"], reaffirmed: ["shared-water"] });
  });

  it("is what anyone finds who looks at the stances", async () => {
    const { eras, stances } = await service().data(`{
      eras(first: 100) { nodes { slug ordinal } }
      stances(first: 100) { nodes { kind era { ordinal } principle { slug } } pageInfo { endCursor } }
    }`);
    const { stances: more } = await service().data(
      `query ($after: String!) { stances(first: 100, after: $after) { nodes { kind era { ordinal } principle { slug } } } }`,
      { after: stances.pageInfo.endCursor },
    );
    const coded: Json[] = [...stances.nodes, ...more.nodes];
    const attests = (ordinal: number, slug: string): boolean =>
      coded.some(({ era, principle }) => era.ordinal === ordinal && principle.slug === slug);
    const kindOf = (ordinal: number, slug: string, kind: string): boolean =>
      coded.some((each) => each.era.ordinal === ordinal && each.principle.slug === slug && each.kind === kind);
    const { compareEras } = await service().data(
      `query ($eras: [String!]!) { compareEras(eras: $eras) { transitions { from { ordinal } to { ordinal } ${everyList} } } }`,
      { eras: slugs(eras.nodes) },
    );
    const principles = [...new Set(coded.map(({ principle }) => principle.slug))];
    for (const { from, to, ...transition } of compareEras.transitions) {
      const coming = principles.filter(
        (slug) => attests(to.ordinal, slug) && !attests(from.ordinal, slug) && !kindOf(to.ordinal, slug, "INTRODUCED"),
      );
      const before = (slug: string): boolean =>
        eras.nodes.some(({ ordinal }: Json) => ordinal < to.ordinal && attests(ordinal, slug));
      expect(slugs(transition.resumed).sort()).toEqual(coming.filter(before).sort());
      expect(slugs(transition.appeared).sort()).toEqual(coming.filter((slug) => !before(slug)).sort());
      const taken = (kind: string): string[] => principles.filter((slug) => kindOf(to.ordinal, slug, kind)).sort();
      for (const way of ways) expect(slugs(transition[way]).sort()).toEqual(taken(way.toUpperCase()));
    }
  });
});
