import { isDigest } from "../edition/edition-name.js";
import { BadUserInput } from "../resolvers/errors.js";
import { selected } from "../resolvers/selection.js";
import { builder } from "./builder.js";
import { Corpus, Edition } from "./corpus.js";

builder.queryFields((t) => ({
  corpora: t.field({
    type: [Corpus],
    description: "All corpora that have been published here, the default corpus first.",
    resolve: async (_root, _args, context, info) => [
      ...(await context.rows.where("Corpus", undefined, {}, selected({ context, info }))),
    ],
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
    resolve: (_root, { corpus, number, tag, digest }, context, info) => {
      if (digest != null && !isDigest(digest))
        throw new BadUserInput(
          "digest",
          "is no digest; expected 12 to 64 characters of 0-9 and a-f, as Edition.digest has them",
        );
      const shape = selected({ context, info });
      if (tag == null) return context.editions.named(corpus, { number, digest }, shape);
      if (number != null) throw new BadUserInput("tag", "stands beside number; expected one of the two");
      return context.editions.tagged(corpus, { tag, digest }, shape);
    },
  }),
}));
