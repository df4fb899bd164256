import * as z from "zod";
import type { Entity } from "./entity.js";
import { names } from "./linked-data.js";
import { allNames, labels, name, slug } from "./shapes.js";

const shape = z.strictObject({
  slug: slug.describe("Readable name in references, such as mao-zedong."),
  name: name.describe("Name in the corpus's language."),
  labels,
});

export type LeaderEntry = z.infer<typeof shape>;

const naming = { list: "leaders", noun: "leader" } as const;

export const leader = {
  ...naming,
  shape,
  isRequired: true,
  key: ({ slug }) => slug,
  references: [],
  labels: ({ labels }) => labels,
  row: (entry) => entry,
  found: { by: "Leaders, by name and labels.", texts: (entry) => [{ title: allNames(entry), body: "" }] },
  columns: {
    slug: ({ slug }) => slug,
    name: ({ name }) => name,
  },
  nodes: (entry, linked) => [
    { "@id": linked.of("leader", entry.slug), "@type": "schema:Person", ...names(entry, linked.language) },
  ],
} satisfies Entity<LeaderEntry>;
