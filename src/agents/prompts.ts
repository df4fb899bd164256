/** A question that many come with, as a client can offer it ready to be asked. */
interface Prompt {
  readonly name: string;
  readonly description: string;
  readonly arguments: readonly { readonly name: string; readonly description: string; readonly required: true }[];
  readonly text: (given: Readonly<Record<string, string>>) => string;
}

const required = true;

/** The three commonest questions. */
export const prompts: readonly Prompt[] = [
  {
    name: "how-a-principle-moved",
    description: "Who introduced a principle, and what each era made of it",
    arguments: [{ name: "principle", description: "its name or slug", required }],
    text: ({ principle }) =>
      `How did the principle “${principle}” move through the eras? Find it with search, then ask lineage. Say who introduced it, what each era made of it and in which eras the source is silent, name the passages, and cite the edition with its digest.`,
  },
  {
    name: "what-changed-between-eras",
    description: "What two eras share, and what changed from one to the other",
    arguments: [
      { name: "from", description: "the earlier era", required },
      { name: "to", description: "the later era", required },
    ],
    text: ({ from, to }) =>
      `What do the eras “${from}” and “${to}” share, and what changed? Find both with search, then ask compare (of: eras). Say what was introduced, reaffirmed, extended, reversed and no longer attested; that the source is silent is no abandonment. Cite the edition with its digest.`,
  },
  {
    name: "where-the-words-stand",
    description: "Whether words are quoted rightly, where they stand, and how to cite them",
    arguments: [{ name: "words", description: "the words as they were quoted", required }],
    text: ({ words }) =>
      `Are these words quoted rightly, and where do they stand? “${words}” Ask check_quote; where it says UNKNOWN, the texts are not attached: find the words with search (types: QUOTE, EVIDENCE) instead, and say that they could not be checked. Say what differs, name source, paragraph and characters, and give the citation that cite answers.`,
  },
];
