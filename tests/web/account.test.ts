import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StanceKind } from "../../web/src/api/generated/graphql.js";
import en from "../../web/src/messages/languages/en.js";
import zhHans from "../../web/src/messages/languages/zh-Hans.js";
import { kindOrder } from "../../web/src/parts/stance-kinds.js";
import { eraAccount, MOST_NAMED, type Piece, principleAccount } from "../../web/src/views/things/account.js";

const inEnglish = (sources: number) => ({ ...en, ...en.pages.account(sources) });
const inChinese = (sources: number) => ({ ...zhHans, ...zhHans.pages.account(sources) });

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
  return others.reduce(
    (sum, words) => sum + Number(/^(\d+) others$|^其他(\d+)个$/.exec(words)?.slice(1).find(Boolean) ?? 0),
    0,
  );
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
    const told = eraAccount({ slug: "now", stances, previous }, inEnglish(1));
    expect(read(told)).toBe(
      "As the source presents it, this era first puts forward A; reaffirms B and C; rejects A." +
        " Of 3 principles attested in the era before, it has stances on 2; on 1 it is silent, which is no proof of abandonment.",
    );
    expect(restsOn(told)).toEqual(["now/a/INTRODUCED", "now/b/REAFFIRMED", "now/c/REAFFIRMED", "now/a/REJECTED"]);
    expect(told).toContainEqual({ words: "it has stances on 2", to: "/compare", query: { eras: "old,now" } });
    expect(read(eraAccount({ slug: "now", stances: [], previous }, inEnglish(2)))).toBe(
      "The sources are silent in this era. Silence is no proof of abandonment.",
    );
  });

  it("says the same in Chinese, with the same evidence", () => {
    const stances = [stance("INTRODUCED", "a"), stance("REAFFIRMED", "b"), stance("REAFFIRMED", "c")];
    const previous = { ...named("old"), stances: ["b", "c", "d"].map((slug) => ({ principle: { slug } })) };
    const era = { slug: "now", stances, previous };
    expect(read(eraAccount(era, inChinese(1)))).toBe(
      "据来源文献的表述，这一时期首次提出A；重申B和C。上一时期见诸文献的3项原则中，这一时期对2项有所表述；对1项没有表述，这不等于放弃。",
    );
    const linked = (pieces: readonly Piece[]) => pieces.filter((piece) => typeof piece !== "string").length;
    expect(restsOn(eraAccount(era, inChinese(1)))).toEqual(restsOn(eraAccount(era, inEnglish(1))));
    expect(linked(eraAccount(era, inChinese(1)))).toBe(linked(eraAccount(era, inEnglish(1))));
  });

  it("says in either language without praise that an era acts on a principle", () => {
    const era = { slug: "now", stances: [stance("APPLIED", "a"), stance("APPLIED", "b")], previous: null };
    expect(read(eraAccount(era, inChinese(2)))).toBe("据来源文献的表述，这一时期运用A和B。");
    expect(read(eraAccount(era, inEnglish(2)))).toBe("As the sources present it, this era acts on A and B.");
  });

  it.each([
    ["English", inEnglish(3)],
    ["Chinese", inChinese(3)],
  ])("tells in %s every stance by its evidence or counts it, and no other", (_language, words) => {
    fc.assert(
      fc.property(stancesOf, (all) => {
        const stances = all.map(({ kind, slug }) => stance(kind, slug));
        const told = eraAccount({ slug: "now", stances, previous: null }, words);
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
    const told = principleAccount({ slug: "p", lineage }, inEnglish(2));
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
    expect(read(principleAccount({ slug: "p", lineage: [{ era: named("one"), kinds: [] }] }, inEnglish(1)))).toBe(
      "The source is silent on this very principle in every era. Silence is no proof of abandonment.",
    );
    expect(read(principleAccount({ slug: "p", lineage: lineage.slice(0, 1) }, inEnglish(1)))).toBe(
      "As the source presents it, this principle is first put forward in ONE; acted on in ONE. The source is silent on it in no era.",
    );
    expect(read(principleAccount({ slug: "p", lineage }, inChinese(2)))).toBe(
      "据来源文献的表述，这一原则首次提出于ONE；重申于THREE和FOUR；运用于ONE；被放弃于FOUR。在4个时期中，有1个时期，来源文献没有就它作出表述。",
    );
    expect(read(principleAccount({ slug: "p", lineage: lineage.slice(0, 1) }, inChinese(2)))).toBe(
      "据来源文献的表述，这一原则首次提出于ONE；运用于ONE。来源文献在各个时期都对它有所表述。",
    );
    expect(read(principleAccount({ slug: "p", lineage: lineage.slice(2) }, inEnglish(3)))).toBe(
      "As the sources present it, this principle is reaffirmed in THREE and FOUR; given up in FOUR. The sources are silent on it in no era.",
    );
  });
});
