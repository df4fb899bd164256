import { editionsOfCorpus } from "../resolvers/corpus.js";
import { labelLanguages } from "../resolvers/label-languages.js";
import { fromBeginning, offsetPage } from "../resolvers/offset-page.js";
import { DIGEST_DIGITS } from "../resolvers/rows.js";
import { builder } from "./builder.js";
import { orderArgument } from "./order.js";

/** Rows are read by the row reader, whoever asks for them. */
function readElsewhere(): never {
  throw new Error("the Prisma plugin reads no rows here");
}

const creatorsDescription = "Who made the corpus, as they are to be cited; empty where it does not say.";
const licenseDescription =
  "Licence under which the corpus may be used: an SPDX identifier such as `CC-BY-4.0`, or an address; null where none is given.";

export const Edition = builder.prismaNode("Edition", {
  description:
    "An immutable, numbered publication of a corpus. What an edition answers never changes, so it can be cited by number and digest, and cached for ever.",
  id: {
    description: "Opaque id of this edition, the same in every installation, for `node(id:)`.",
    resolve: ({ digest }) => digest.slice(0, DIGEST_DIGITS),
  },
  findUnique: readElsewhere,
  fields: (t) => ({
    number: t.exposeInt("number", { description: "Number of the edition within its corpus, from 1." }),
    digest: t.exposeString("digest", {
      description:
        "SHA-256 of the edition's canonical content, 64 lower-case hexadecimal digits. Equal digests, equal content.",
    }),
    publishedAt: t.field({
      type: "DateTime",
      description: "When the edition was published here.",
      resolve: ({ publishedAt }) => publishedAt,
    }),
    language: t.exposeString("language", {
      description: "The language of the corpus's own names and texts, by its tag (BCP 47), such as `en`.",
    }),
    labelLanguages: t.stringList({
      description:
        "The languages in which something of the edition has a name beside the corpus's own: the tags of all `labels` of eras, principles, leaders and events, each once, in the order of their letters.",
      resolve: async (edition, _args, context) => [...(await labelLanguages(edition, context))],
    }),
    creators: t.exposeStringList("creators", { description: creatorsDescription }),
    license: t.exposeString("license", { nullable: true, description: licenseDescription }),
    corpus: t.relation("corpus", { description: "The corpus that this is an edition of." }),
    tags: t.stringList({
      description:
        "Names that the edition was given for ever, for `edition(tag:)`, such as that of a paper which cites it; a tagged edition is never deleted.",
      select: { tags: { orderBy: { name: "asc" }, select: { name: true } } },
      resolve: ({ tags }) => tags.map(({ name }) => name),
    }),
  }),
});

const order = orderArgument("Edition", "editions", { NUMBER: { description: "By number, as they were published." } });

export const Corpus = builder.prismaNode("Corpus", {
  description: "A body of coded readings of one doctrine, kept in numbered editions.",
  id: { field: "slug", description: "Opaque id of this corpus, the same in every installation, for `node(id:)`." },
  fields: (t) => ({
    slug: t.exposeString("slug", { description: "Readable name in arguments and addresses, unique in this service." }),
    title: t.string({
      description: "Title, as the current edition gives it.",
      select: { currentEdition: true },
      resolve: ({ currentEdition }) => currentEdition.title,
    }),
    description: t.string({
      description: "What the corpus covers and how it was coded, as the current edition tells it.",
      select: { currentEdition: true },
      resolve: ({ currentEdition }) => currentEdition.description,
    }),
    creators: t.stringList({
      description: `${creatorsDescription} As the current edition tells.`,
      select: { currentEdition: true },
      resolve: ({ currentEdition }) => currentEdition.creators,
    }),
    license: t.string({
      nullable: true,
      description: `${licenseDescription} As the current edition tells.`,
      select: { currentEdition: true },
      resolve: ({ currentEdition }) => currentEdition.license,
    }),
    currentEdition: t.relation("currentEdition", { description: "The edition that answers when none is named." }),
    editions: t.connection(
      {
        type: Edition,
        description: "All editions of the corpus, the first published first, unless `orderBy` says otherwise.",
        args: { orderBy: order(t.arg) },
        resolve: (corpus, args, context, info) =>
          offsetPage(args, async (stretch) => {
            const editions = await editionsOfCorpus(corpus, context, info);
            const { limit, offset } = fromBeginning(stretch, editions.length);
            return { items: editions.slice(offset, offset + limit), total: editions.length };
          }),
      },
      { name: "CorpusEditionsConnection", description: "A page of the editions of a corpus." },
      { name: "CorpusEditionsEdge", description: "An edition and where it stands in the list." },
    ),
  }),
});
