import { BadUserInput } from "../resolvers/errors.js";
import { builder } from "./builder.js";
import { Corpus, Edition } from "./corpus.js";
import { Source } from "./source.js";

builder.prismaObjectFields("Edition", (t) => ({
  sources: t.prismaField({
    type: [Source],
    description: "The texts that the edition is coded from, in the corpus's order.",
    resolve: (query, { id: editionId }, _args, { database }) =>
      database.source.findMany({ ...query, where: { editionId }, orderBy: { id: "asc" } }),
  }),
}));

builder.queryFields((t) => ({
  corpora: t.prismaField({
    type: [Corpus],
    description: "All corpora that have been published here, the default corpus first.",
    resolve: (query, _root, _args, { database }) => database.corpus.findMany({ ...query, orderBy: { id: "asc" } }),
  }),
  edition: t.field({
    type: Edition,
    nullable: true,
    description:
      "An edition of a corpus, or null when there is none with this slug, number or tag, and digest. Number and digest together mean the same for ever, and are held so by caches. BAD_USER_INPUT: both number and tag are given, or the digest is none.",
    args: {
      corpus: t.arg.string({
        description: "Slug of the corpus. Omitted or null: the default corpus, which is the one published first.",
      }),
      number: t.arg.int({ description: "Number of the edition. Omitted or null: the current one." }),
      tag: t.arg.string({
        description: "A name that the edition was given (see `Edition.tags`), instead of its number.",
      }),
      digest: t.arg.string({
        description:
          "SHA-256 of the edition's content as `Edition.digest` has it, or its first 12 characters or more: an edition of other content is not found.",
      }),
    },
    resolve: async (_root, { corpus, number, tag, digest }, { editions }) => {
      if (digest != null && !/^[0-9a-f]{12,64}$/.test(digest))
        throw new BadUserInput(
          "digest",
          `is no digest; expected 12 to 64 characters of 0-9 and a-f, as Edition.digest has them`,
        );
      if (tag == null) return editions.named(corpus, number, digest);
      if (number != null) throw new BadUserInput("tag", "stands beside number; expected one of the two");
      const tagged = await editions.tagged(corpus, tag);
      return tagged?.digest.startsWith(digest ?? "") ? tagged : null;
    },
  }),
}));
