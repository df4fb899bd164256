import { isSourceAttached } from "../resolvers/source-text.js";
import { builder } from "./builder.js";
import { Entity } from "./entity.js";
import { editionOptions } from "./wording.js";

export const Source = builder.prismaNode("Source", {
  description:
    "A text that a corpus is coded from. Known by its digest; the text itself may be loaded beside the locators, or stay where it is.",
  id: { field: "editionId_id", description: "Opaque id that names this source and its edition, for `node(id:)`." },
  interfaces: [Entity],
  nullable: true,
  fields: (t) => ({
    edition: t.relation("edition", editionOptions),
    slug: t.exposeString("slug", { description: "Readable name in addresses and data, unique in the edition." }),
    title: t.exposeString("title", { description: "Title, as the source gives it." }),
    language: t.exposeString("language", { description: "Language of the text as a BCP 47 tag." }),
    digest: t.exposeString("digest", {
      description:
        "SHA-256 of the normalised text (UTF-8, LF, NFC), 64 lower-case hexadecimal digits: tells whether a text at hand is the one that was coded.",
    }),
    paragraphs: t.exposeInt("paragraphs", { description: "Number of paragraphs, headings not counted." }),
    attached: t.boolean({
      description:
        "Whether the text itself has been loaded here, so that `Evidence.text` and `Evidence.verified` answer.",
      resolve: (source, _args, context) => isSourceAttached(context, source.digest),
    }),
  }),
});
