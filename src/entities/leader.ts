import * as z from "zod";
import type { Entity } from "./entity.js";
import { names } from "./linked-data.js";
import { allNames, altLabels, formerSlugs, joined, labels, name, slug } from "./shapes.js";

export const leaderKinds = ["PERSON", "BODY"] as const;

const shape = z.strictObject({
  slug: slug.describe("Readable name in references, such as mao-zedong."),
  formerSlugs,
  name: name.describe("Name in the corpus's language."),
  kind: z
    .enum(leaderKinds)
    .optional()
    .describe("PERSON, as which it is taken where nothing is said, or BODY: an assembly, court, party, government."),
  labels,
  altLabels,
});

const types = { PERSON: "schema:Person", BODY: "schema:Organization" } as const;

export type LeaderEntry = z.infer<typeof shape>;

const naming = { list: "leaders", noun: "leader" } as const;

export const leader = {
  ...naming,
  shape,
  isRequired: true,
  key: ({ slug }) => slug,
  references: [],
  labels: ({ labels, altLabels }) => ({ labels, altLabels }),
  formerSlugs: ({ formerSlugs }) => formerSlugs,
  row: ({ slug, formerSlugs, name, kind = "PERSON", labels, altLabels }) => ({
    ...{ slug, name, kind, labels },
    ...{ former_slugs: formerSlugs, alt_labels: altLabels },
  }),
  found: { by: "Leaders, by all their names.", texts: (entry) => [{ title: allNames(entry), body: "" }] },
  columns: {
    slug: ({ slug }) => slug,
    name: ({ name }) => name,
    kind: ({ kind = "PERSON" }) => kind,
    formerSlugs: ({ formerSlugs }) => joined(formerSlugs),
  },
  nodes: (entry, linked) => [
    {
      "@id": linked.of("leader", entry.slug),
      "@type": types[entry.kind ?? "PERSON"],
      ...names(entry, linked.language),
    },
  ],
} satisfies Entity<LeaderEntry>;
