import { describe, expect, it } from "vitest";
import { useService } from "../support/service.js";

const service = useService();

interface Subject {
  readonly slug: string;
  readonly attests: ReadonlySet<string>;
}

interface Told {
  readonly slug: string;
  readonly stances: readonly { readonly kind: string; readonly principle: { readonly slug: string } }[];
}

const all = (field: "eras" | "leaders"): string =>
  `${field}(first: 100) { nodes { slug stances { kind principle { slug } } } }`;

function subjectsOf(nodes: readonly Told[], counts: (kind: string, principle: string) => boolean): Subject[] {
  return nodes.map(({ slug, stances }) => ({
    slug,
    attests: new Set(
      stances.filter(({ kind, principle }) => counts(kind, principle.slug)).map(({ principle }) => principle.slug),
    ),
  }));
}

/** By the lists alone: what all of some attest and nobody else does. */
function sharedOnly(subjects: readonly Subject[], compared: readonly string[]): Set<string> {
  const principles = new Set(subjects.flatMap(({ attests }) => [...attests]));
  return new Set(
    [...principles].filter((principle) =>
      subjects.every(({ slug, attests }) => attests.has(principle) === compared.includes(slug)),
    ),
  );
}

const slugs = (principles: readonly { readonly slug: string }[]): Set<string> =>
  new Set(principles.map(({ slug }) => slug));

async function asked(
  field: "compareEras" | "compareLeaders",
  compared: readonly string[],
  args = "",
): Promise<Set<string>> {
  const list = field === "compareEras" ? "eras" : "leaders";
  const query = `{ ${field}(${list}: ${JSON.stringify(compared)} ${args}) { sharedOnlyByThese { slug } } }`;
  return slugs((await service().data(query))[field].sharedOnlyByThese);
}

/** Each pair of neighbours, which share most, and the first three. */
const chosen = (subjects: readonly Subject[]): string[][] => [
  ...subjects.slice(1).map(({ slug }, index) => [subjects[index]?.slug ?? "", slug]),
  subjects.slice(0, 3).map(({ slug }) => slug),
];

describe("sharedOnlyByThese", () => {
  it.each(["eras", "leaders"] as const)(
    "of %s is what all of them attest and no other of the edition does",
    async (list) => {
      const subjects = subjectsOf((await service().data(`{ ${all(list)} }`))[list].nodes, () => true);
      const field = list === "eras" ? "compareEras" : "compareLeaders";
      let found = 0;
      for (const compared of chosen(subjects)) {
        const expected = sharedOnly(subjects, compared);
        expect(await asked(field, compared), compared.join()).toEqual(expected);
        found += expected.size;
      }
      expect(found).toBeGreaterThan(0);
    },
  );

  it("holds others to the kinds asked for, too", async () => {
    const { nodes } = (await service().data(`{ ${all("eras")} }`)).eras;
    for (const kinds of [["REAFFIRMED"], ["APPLIED", "EXTENDED"], []]) {
      const subjects = subjectsOf(nodes, (kind) => kinds.includes(kind));
      for (const compared of chosen(subjects))
        expect(await asked("compareEras", compared, `kinds: [${kinds.join()}]`)).toEqual(
          sharedOnly(subjects, compared),
        );
    }
  });

  it("keeps to the principles asked for", async () => {
    const whole = await asked("compareEras", ["peaceful-development", "new-era"]);
    const [first = ""] = whole;
    expect(
      await asked("compareEras", ["peaceful-development", "new-era"], `principles: ["${first}", "non-alignment"]`),
    ).toEqual(new Set([first]));
  });

  it("counts others' stances on narrower principles when stances are rolled up", async () => {
    const { eras, principles } = await service().data(
      `{ ${all("eras")} principles(first: 100) { nodes { slug broader { slug broader { slug broader { slug } } } } } }`,
    );
    interface Named {
      readonly slug: string;
      readonly broader?: readonly Named[];
    }
    const above = ({ broader = [] }: Named): string[] => broader.flatMap((each) => [each.slug, ...above(each)]);
    const broaderOf = new Map<string, string[]>(principles.nodes.map((each: Named) => [each.slug, above(each)]));
    const subjects = subjectsOf(eras.nodes, () => true).map(({ slug, attests }) => ({
      slug,
      attests: new Set([...attests].flatMap((principle) => [principle, ...(broaderOf.get(principle) ?? [])])),
    }));
    for (const compared of chosen(subjects))
      expect(await asked("compareEras", compared, "rollUp: true")).toEqual(sharedOnly(subjects, compared));
  });

  it("looks at the other eras of every edition that is compared, by what matches", async () => {
    const corpus = "united-states-foreign-policy-doctrines";
    const query = `{ principles(first: 100) { nodes { slug closeMatch { slug corpus } exactMatch { slug corpus } stances { era { slug } } } }
      edition(corpus: "${corpus}") { principles(first: 100) { nodes { slug stances { era { slug } } } } } }`;
    interface Principle {
      readonly slug: string;
      readonly closeMatch: readonly { readonly slug: string }[];
      readonly exactMatch: readonly { readonly slug: string }[];
      readonly stances: readonly { readonly era: { readonly slug: string } }[];
    }
    const { principles, edition } = await service().data(query);
    const erasOf = ({ stances }: Pick<Principle, "stances">, prefix = ""): string[] =>
      stances.map(({ era }) => `${prefix}${era.slug}`);
    const theirs = new Map<string, string[]>(
      edition.principles.nodes.map((each: Principle) => [each.slug, erasOf(each, `${corpus}/`)]),
    );
    const nodes: readonly Principle[] = principles.nodes;
    const attestedBy = nodes.map((each) => ({
      slug: each.slug,
      eras: new Set([
        ...erasOf(each),
        ...[...each.closeMatch, ...each.exactMatch].flatMap(({ slug }) => theirs.get(slug) ?? []),
      ]),
    }));
    for (const { eras } of attestedBy.filter((each) => each.eras.size > 1 && each.eras.size <= 20)) {
      const compared = [...eras];
      if (!compared.some((era) => era.includes("/")) || !compared.some((era) => !era.includes("/"))) continue;
      const expected = attestedBy.filter(
        (each) => each.eras.size === eras.size && [...each.eras].every((era) => eras.has(era)),
      );
      const found = await asked("compareEras", compared);
      for (const { slug } of expected) expect(found, compared.join()).toContain(slug);
      const taken = attestedBy.filter((each) => !expected.includes(each)).map(({ slug }) => slug);
      for (const slug of taken) expect(found).not.toContain(slug);
    }
  });
});
