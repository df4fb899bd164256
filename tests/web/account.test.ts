import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StanceKind } from "../../web/src/api/generated/graphql.js";
import { kindOrder } from "../../web/src/parts/stance-kinds.js";
import { eraAccount, MOST_NAMED, type Piece, principleAccount } from "../../web/src/views/things/account.js";

const named = (slug: string) => ({ slug, name: slug.toUpperCase(), labels: [] });
const stance = (kind: StanceKind, slug: string) => ({ kind, principle: named(slug) });
const stancesOf = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom<StanceKind>(...kindOrder),
    slug: fc.integer({ max: 20, min: 1 }).map((n) => `p${n}`),
  }),
  { selector: ({ kind, slug }) => `${kind} ${slug}` },
);

function read(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === "string" ? piece : "words" in piece ? piece.words : piece.of.name))
    .join("");
}

function restsOn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (typeof piece !== "string" && "stance" in piece ? [piece.stance] : []));
}

/** How many are told by their number alone. */
function countedIn(pieces: readonly Piece[]): number {
  const others = pieces.flatMap((piece) => (typeof piece !== "string" && "words" in piece ? [piece.words] : []));
  return others.reduce((sum, words) => sum + Number(/^(\d+) others$/.exec(words)?.[1] ?? 0), 0);
}

describe("the paragraph on an era", () => {
  it("says what it does with each principle, and what becomes of those before", () => {
    const stances = [
      stance("INTRODUCED", "a"),
      stance("REAFFIRMED", "b"),
      stance("REAFFIRMED", "c"),
      stance("REJECTED", "a"),
    ];
    const previous = { ...named("old"), stances: ["b", "c", "d", "b"].map((slug) => ({ principle: { slug } })) };
    const told = eraAccount({ slug: "now", stances, previous }, 1);
    expect(read(told)).toBe(
      "As the source presents it, this era first puts forward A; reaffirms B and C; rejects A." +
        " Of 3 principles attested in the era before, it has stances on 2; on 1 it is silent, which is no proof of abandonment.",
    );
    expect(restsOn(told)).toEqual(["now/a/INTRODUCED", "now/b/REAFFIRMED", "now/c/REAFFIRMED", "now/a/REJECTED"]);
    expect(told).toContainEqual({ words: "it has stances on 2", to: "/compare", query: { eras: "old,now" } });
    expect(read(eraAccount({ slug: "now", stances: [], previous }, 2))).toBe(
      "The sources are silent in this era. Silence is no proof of abandonment.",
    );
  });

  it("tells every stance by its evidence or counts it, and no other", () => {
    fc.assert(
      fc.property(stancesOf, (all) => {
        const stances = all.map(({ kind, slug }) => stance(kind, slug));
        const told = eraAccount({ slug: "now", stances, previous: null }, 3);
        const keys = restsOn(told);
        expect(keys.length + countedIn(told)).toBe(stances.length);
        expect(new Set(keys).size).toBe(keys.length);
        const given = new Set(all.map(({ kind, slug }) => `now/${slug}/${kind}`));
        expect(keys.filter((key) => !given.has(key))).toEqual([]);
        for (const kind of kindOrder) {
          const there = stances.filter((one) => one.kind === kind).length;
          const byName = keys.filter((key) => key.endsWith(`/${kind}`)).length;
          expect(byName).toBe(there <= MOST_NAMED ? there : MOST_NAMED - 1);
        }
      }),
    );
  });
});

describe("the paragraph on a principle", () => {
  it("says what becomes of it in each era, and where there is silence", () => {
    const lineage = [
      { era: named("one"), kinds: ["INTRODUCED", "APPLIED"] as const },
      { era: named("two"), kinds: [] },
      { era: named("three"), kinds: ["REAFFIRMED"] as const },
      { era: named("four"), kinds: ["REAFFIRMED", "ABANDONED"] as const },
    ];
    const told = principleAccount({ slug: "p", lineage }, 2);
    expect(read(told)).toBe(
      "As the sources present it, this principle is first put forward in ONE; reaffirmed in THREE and FOUR; acted on in ONE; given up in FOUR." +
        " In 1 of 4 eras the sources are silent on it.",
    );
    expect(restsOn(told)).toEqual([
      "one/p/INTRODUCED",
      "three/p/REAFFIRMED",
      "four/p/REAFFIRMED",
      "one/p/APPLIED",
      "four/p/ABANDONED",
    ]);
    expect(read(principleAccount({ slug: "p", lineage: [{ era: named("one"), kinds: [] }] }, 1))).toBe(
      "The source is silent on this very principle in every era. Silence is no proof of abandonment.",
    );
    expect(read(principleAccount({ slug: "p", lineage: lineage.slice(0, 1) }, 1))).toBe(
      "As the source presents it, this principle is first put forward in ONE; acted on in ONE. No era is silent on it.",
    );
  });
});
