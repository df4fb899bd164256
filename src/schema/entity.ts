import { builder } from "./builder.js";
import { Edition } from "./corpus.js";
import { altLabelsOf, Label, labelsOf } from "./label.js";
import { editionOptions, formerSlugsDescription } from "./wording.js";

/** What the rows of entities with a name have in common. */
interface NamedRow {
  readonly slug: string;
  readonly formerSlugs: string[];
  readonly name: string;
  readonly labels: unknown;
  readonly altLabels: unknown;
}

/** What everything that an edition holds has in common: a client asks for it once, whatever a search or a timeline finds. */
export const Entity = builder.interfaceRef<object>("Entity").implement({
  description: "Something that an edition of a corpus holds.",
  fields: (t) => ({
    id: t.id({
      description: "Opaque id that names this thing and its edition, the same in every installation, for `node(id:)`.",
      resolve: () => {
        throw new Error("each type names its things by its own numbers");
      },
    }),
    edition: t.field({
      type: Edition,
      ...editionOptions,
      resolve: () => {
        throw new Error("each type reads the edition with its row");
      },
    }),
  }),
});

/** What everything has that a corpus gives a name to. A type that implements it needs none of these fields of its own. */
export const Named = builder.interfaceRef<NamedRow>("Named").implement({
  description: "Something that a corpus gives a name to, in its own language and in others.",
  fields: (t) => ({
    slug: t.exposeString("slug", {
      description: "Readable name in arguments and addresses, such as `new-era`; unique among its kind in the edition.",
    }),
    formerSlugs: t.exposeStringList("formerSlugs", { description: formerSlugsDescription }),
    name: t.exposeString("name", { description: "Name in the corpus's language." }),
    labels: t.field({
      type: [Label],
      description: "Names in other languages, one for each language; empty where the corpus gives none.",
      resolve: ({ labels }) => labelsOf(labels),
    }),
    altLabels: t.field({
      type: [Label],
      description:
        "Other names that it goes by (SKOS altLabel), several for a language where there are several, by language; empty where the corpus gives none.",
      resolve: ({ altLabels }) => altLabelsOf(altLabels),
    }),
  }),
});
