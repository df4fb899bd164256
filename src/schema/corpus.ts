import { resolveArrayConnection } from "@pothos/plugin-relay";
import { DEFAULT_PAGE_SIZE, limits } from "../limits/limits.js";
import { editionsOfCorpus } from "../resolvers/corpus.js";
import { builder } from "./builder.js";
import { connectionFields } from "./connection.js";

export const Edition = builder.prismaNode("Edition", {
  description:
    "An immutable, numbered publication of a corpus. What an edition answers never changes, so it can be cited by number and digest, and cached for ever.",
  id: { field: "id", description: "Opaque id of this edition, for `node(id:)`." },
  nullable: true,
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
    corpus: t.relation("corpus", { description: "The corpus that this is an edition of." }),
    tags: t.stringList({
      description:
        "Names that the edition was given for ever, for `edition(tag:)`, such as that of a paper which cites it; a tagged edition is never deleted.",
      select: { tags: { orderBy: { name: "asc" }, select: { name: true } } },
      resolve: ({ tags }) => tags.map(({ name }) => name),
    }),
  }),
});

export const Corpus = builder.prismaNode("Corpus", {
  description: "A body of coded readings of one doctrine, kept in numbered editions.",
  id: { field: "id", description: "Opaque id of this corpus, for `node(id:)`." },
  nullable: true,
  include: { currentEdition: true },
  fields: (t) => ({
    slug: t.exposeString("slug", { description: "Readable name in arguments and addresses, unique in this service." }),
    title: t.string({
      description: "Title, as the current edition gives it.",
      resolve: ({ currentEdition }) => currentEdition.title,
    }),
    description: t.string({
      description: "What the corpus covers and how it was coded, as the current edition tells it.",
      resolve: ({ currentEdition }) => currentEdition.description,
    }),
    currentEdition: t.relation("currentEdition", { description: "The edition that answers when none is named." }),
    editions: t.connection(
      {
        type: Edition,
        description: "All editions of the corpus, the first published first.",
        resolve: async (corpus, args, context) => {
          const editions = await editionsOfCorpus(corpus, context);
          return {
            ...resolveArrayConnection(
              { args, defaultSize: DEFAULT_PAGE_SIZE, maxSize: limits.pageSize.most },
              editions,
            ),
            totalCount: editions.length,
          };
        },
      },
      {
        name: "CorpusEditionsConnection",
        description: "A page of the editions of a corpus.",
        fields: (connection) => ({
          totalCount: connection.int({ ...connectionFields.totalCount, resolve: ({ totalCount }) => totalCount }),
        }),
      },
      { name: "CorpusEditionsEdge", description: "An edition and where it stands in the list." },
    ),
  }),
});
