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
      "An edition of a corpus, or null when there is none with this slug and number or tag. BAD_USER_INPUT: both number and tag are given.",
    args: {
      corpus: t.arg.string({
        description: "Slug of the corpus. Omitted or null: the default corpus, which is the one published first.",
      }),
      number: t.arg.int({ description: "Number of the edition. Omitted or null: the current one." }),
      tag: t.arg.string({
        description: "A name that the edition was given (see `Edition.tags`), instead of its number.",
      }),
    },
    resolve: (_root, { corpus, number, tag }, { editions }) => {
      if (tag == null) return editions.named(corpus, number);
      if (number != null) throw new BadUserInput("tag", "stands beside number; expected one of the two");
      return editions.tagged(corpus, tag);
    },
  }),
}));
