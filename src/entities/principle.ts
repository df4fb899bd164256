import * as z from "zod";
import { type CheckedEntry, type Entity, many } from "./entity.js";
import { names, optional, ref, replaced, text as textIn } from "./linked-data.js";
import {
  allNames,
  altLabels,
  atMost,
  compareText,
  formerSlugs,
  joined,
  LONGEST_SLUG,
  labels,
  name,
  slug,
  slugs,
  text,
} from "./shapes.js";

/** A principle of another corpus: whether it is published where this one will be, the folder cannot know. */
const foreignPrinciple = z
  .string()
  .max(2 * LONGEST_SLUG + 1, atMost(2 * LONGEST_SLUG + 1))
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
    "names no principle of another corpus; expected the slugs of corpus and principle, such as harbour-charter/open-water",
  );

const shape = z.strictObject({
  slug: slug.describe("Readable name in references."),
  formerSlugs,
  name: name.describe("Name in the corpus's language."),
  labels,
  altLabels,
  statement: text.describe("What the principle asks, as the source presents it, in words of your own."),
  scopeNote: text.optional().describe("What falls under it and what does not (SKOS scopeNote)."),
  broader: slugs.describe("Slugs of the principles directly above it (SKOS broader)."),
  related: slugs.describe("Slugs of principles that it is tied to otherwise, in both directions (SKOS related)."),
  exactMatch: z
    .array(foreignPrinciple)
    .default([])
    .describe("Principles of other corpora that mean the same (SKOS exactMatch), as corpus/principle."),
  closeMatch: z
    .array(foreignPrinciple)
    .default([])
    .describe("Principles of other corpora that mean nearly the same (SKOS closeMatch), as corpus/principle."),
});

export type PrincipleEntry = z.infer<typeof shape>;
const naming = { list: "principles", noun: "principle" } as const;

export const principle = {
  ...naming,
  shape,
  isRequired: true,
  key: ({ slug }) => slug,
  canonical: (entry) => ({
    ...entry,
    exactMatch: entry.exactMatch.toSorted(compareText),
    closeMatch: entry.closeMatch.toSorted(compareText),
  }),
  references: [
    many("broader", naming, { table: "principle_broader", from: "narrower_id", to: "broader_id" }),
    many("related", naming, { table: "principle_related", from: "principle_id", to: "related_id" }),
  ],
  labels: ({ labels, altLabels }) => ({ labels, altLabels }),
  formerSlugs: ({ formerSlugs }) => formerSlugs,
  check: checkMatches,
  checkAll: (principles) => {
    checkHierarchy(principles);
    checkRelated(principles);
  },
  row: ({ slug, formerSlugs, name, labels, altLabels, statement, scopeNote }) => ({
    ...{ slug, name, labels, statement },
    ...{ former_slugs: formerSlugs, alt_labels: altLabels, scope_note: scopeNote },
  }),
  parts: ({ exactMatch, closeMatch }) => ({
    principle_match: [
      ...exactMatch.map((match) => ({ kind: "EXACT", ...foreign(match) })),
      ...closeMatch.map((match) => ({ kind: "CLOSE", ...foreign(match) })),
    ],
  }),
  found: {
    by: "Principles, by all their names, statement and scope note.",
    texts: (entry) => [{ title: allNames(entry), body: [entry.statement, entry.scopeNote].filter(Boolean).join(" ") }],
  },
  columns: {
    slug: ({ slug }) => slug,
    name: ({ name }) => name,
    statement: ({ statement }) => statement,
    broader: ({ broader }) => joined(broader),
    exactMatch: ({ exactMatch }) => joined(exactMatch),
    closeMatch: ({ closeMatch }) => joined(closeMatch),
    related: ({ related }) => joined(related),
    scopeNote: ({ scopeNote }) => scopeNote,
    formerSlugs: ({ formerSlugs }) => joined(formerSlugs),
  },
  /** With the way back from each that it stands under or is related to: SKOS has both, and a reader may not infer. */
  nodes: (entry, linked) => {
    const id = linked.of("principle", entry.slug);
    const broader = entry.broader.map((slug) => ref(linked.of("principle", slug)));
    const related = entry.related.map((slug) => ref(linked.of("principle", slug)));
    const asSuch = (slug: string) => linked.principle(`${linked.corpus}/${slug}`);
    const node = {
      "@id": id,
      "@type": "skos:Concept",
      ...names(entry, linked.language),
      "dcterms:isVersionOf": ref(asSuch(entry.slug)),
      "skos:broader": broader,
      "skos:closeMatch": entry.closeMatch.map((match) => ref(linked.principle(match))),
      "skos:definition": textIn(linked.language, entry.statement),
      "skos:exactMatch": entry.exactMatch.map((match) => ref(linked.principle(match))),
      "skos:inScheme": ref(linked.scheme),
      "skos:related": related,
      ...optional("skos:scopeNote", entry.scopeNote && textIn(linked.language, entry.scopeNote)),
      ...optional("skos:topConceptOf", broader.length === 0 ? ref(linked.scheme) : undefined),
    };
    return [
      node,
      ...broader.map((wider) => ({ ...wider, "skos:narrower": ref(id) })),
      ...related.map((other) => ({ ...other, "skos:related": ref(id) })),
      ...entry.formerSlugs.map((slug) => replaced(asSuch(slug), asSuch(entry.slug))),
    ];
  },
} satisfies Entity<PrincipleEntry>;

/** `corpus/slug` taken apart. */
function foreign(reference: string): { corpus: string; slug: string } {
  const [corpus = "", slug = ""] = reference.split("/");
  return { corpus, slug };
}

function checkMatches({ entry, report }: CheckedEntry<PrincipleEntry>, corpus: string | undefined): void {
  const { exactMatch, closeMatch } = entry;
  for (const [key, matches] of Object.entries({ exactMatch, closeMatch })) {
    matches.forEach((match, index) => {
      if (matches.indexOf(match) < index) report([key, index], `${match} is listed twice; expected each once`);
      if (match.startsWith(`${corpus}/`))
        report([key, index], `${match} is of this very corpus; expected one of another`);
    });
  }
  closeMatch.forEach((match, index) => {
    if (exactMatch.includes(match))
      report(["closeMatch", index], `${match} is an exactMatch as well; expected it under one of the two`);
  });
}

type Broader = ReadonlyMap<string, readonly string[]>;

function broaderOf(principles: readonly CheckedEntry<PrincipleEntry>[]): Broader {
  return new Map(principles.map(({ entry }) => [entry.slug, entry.broader]));
}

function checkHierarchy(principles: readonly CheckedEntry<PrincipleEntry>[]): void {
  const broader = broaderOf(principles);
  for (const { entry, report } of principles) {
    entry.broader.forEach((parent, index) => {
      const cycle = pathUp(parent, entry.slug, broader);
      if (cycle === undefined) return;
      const way = [entry.slug, ...cycle].join(" → ");
      report(
        ["broader", index],
        `${entry.slug} would be broader than itself: ${way}; expected a hierarchy without cycles`,
      );
    });
  }
}

/** In SKOS what is related is tied otherwise than by the hierarchy. */
function checkRelated(principles: readonly CheckedEntry<PrincipleEntry>[]): void {
  const broader = broaderOf(principles);
  for (const { entry, report, warn } of principles) {
    entry.related.forEach((related, index) => {
      const path = ["related", index];
      if (related === entry.slug) report(path, `${related} is related to itself; expected another principle`);
      else if (pathUp(entry.slug, related, broader) ?? pathUp(related, entry.slug, broader)) {
        const tied = `${related} and ${entry.slug} stand above each other by broader already`;
        warn(path, `${tied}; expected principles as related that the hierarchy does not tie`);
      }
    });
  }
}

/** A way from `from` up to `to` by broader principles, both included; undefined when there is none. */
function pathUp(from: string, to: string, broader: Broader): string[] | undefined {
  const pending: string[][] = [[from]];
  const seen = new Set<string>();
  for (let path = pending.shift(); path !== undefined; path = pending.shift()) {
    const last = path.at(-1) ?? from;
    if (last === to) return path;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const parent of broader.get(last) ?? []) pending.push([...path, parent]);
  }
  return undefined;
}
