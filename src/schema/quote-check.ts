import { limits } from "../limits/limits.js";
import { type QuoteCheck as Checked, type QuotePassage as Passage, quoteCheck } from "../resolvers/check-quote.js";
import { builder } from "./builder.js";
import { Evidence } from "./evidence.js";
import { Source } from "./source.js";

const QuoteMatch = builder.enumType("QuoteMatch", {
  description: "How words that are given stand to what a source prints.",
  values: {
    EXACT: {
      description: "They stand there character by character; blanks around them, and between paragraphs, do not count.",
    },
    NORMALISED: {
      description:
        "The same words, typed or printed otherwise: other quotation marks or dashes, blanks and line ends, a word divided at a line's end, ligatures and other compatible characters (Unicode NFKC), capitals; or quotation marks around all of them. `QuotePassage.difference` says which.",
    },
    ALTERED: {
      description:
        "Most of the words stand together there, in their order, with some left out, put in or changed, or with other signs. `QuotePassage.difference` says which. At least half of the words are the same.",
    },
    ABSENT: { description: "They stand nowhere in the texts that were looked through, nor does anything like them." },
    UNKNOWN: { description: "No source that was asked has its text attached: it cannot be known here." },
  },
});

const QuotePassage = builder.objectRef<Passage>("QuotePassage").implement({
  description: "A passage of a source's text in which words stand, or which is most like them.",
  fields: (t) => ({
    match: t.field({
      type: QuoteMatch,
      description: "How the words stand to this passage: EXACT, NORMALISED or ALTERED.",
      resolve: ({ match }) => match,
    }),
    source: t.field({
      type: Source,
      description: "The source whose text it is in.",
      resolve: ({ source }) => source,
    }),
    paragraph: t.exposeInt("paragraph", { description: "Paragraph of the source, from 1; headings are not counted." }),
    start: t.exposeInt("start", {
      description: "First character of the passage within the paragraph, in Unicode code points from 0.",
    }),
    end: t.exposeInt("end", {
      description: "The character after the last one of the passage, in Unicode code points.",
    }),
    text: t.exposeString("text", { description: "The passage as the source prints it: what to quote." }),
    difference: t.exposeString("difference", {
      nullable: true,
      description:
        "In what the words differ from the passage, in one line, as `wdiff` writes it: `[-printed-]{+given+}` for what is printed and what is given in its place, with some of the words around it. Where only blanks, line ends or characters that are not seen differ, it says so. Null where the match is EXACT.",
    }),
    evidence: t.field({
      type: [Evidence],
      description:
        "Evidence that rests on the passage or a part of it, in the corpus's order: its `stance`, `event` and `quote` say what the words carry. Empty where nothing does.",
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
});

const QuoteCheck = builder.objectRef<Checked>("QuoteCheck").implement({
  description: "Whether words stand in the attached texts of sources, and where.",
  fields: (t) => ({
    match: t.field({
      type: QuoteMatch,
      description:
        "How the words stand to the best place that was found; where they go on into the next paragraph, to the passage there that differs most.",
      resolve: ({ match }) => match,
    }),
    passages: t.field({
      type: [QuotePassage],
      description:
        "Where they stand, in the order of the sources; where they are altered, the passages that are most like them, the best first. At most 10, all of the same match; words that go on into the next paragraph have a passage for each paragraph of each place, some of which may be EXACT where others are NORMALISED. Empty where it is ABSENT or UNKNOWN.",
      resolve: ({ passages }) => [...passages],
    }),
    notAttached: t.field({
      type: [Source],
      description:
        "Sources that were asked and whose text is not attached: the words may stand in these for all that is known here.",
      resolve: ({ notAttached }) => [...notAttached],
    }),
  }),
});

builder.prismaObjectFields("Edition", (t) => ({
  checkQuote: t.field({
    type: QuoteCheck,
    description: `Whether words stand in the sources whose text is attached (see \`Source.attached\`): exactly, in normal form, altered, or nowhere; where; and what rests on them. Each passage lies within one paragraph: words that go on into the next, whatever stands between both, have one in each. Words of several paragraphs that are altered anywhere are ALTERED, with the paragraph alone that is most like them: check these paragraph by paragraph. Headings are not looked at, nor may they stand among the words. The answer may become another when a text is attached. Blank text, an unknown source, or attached texts of more than ${limits.quotedCharacters.most.toLocaleString("en")} characters together: BAD_USER_INPUT.`,
    args: {
      text: t.arg.string({
        required: true,
        description: `The words, as they are quoted: 1 to ${limits.quoteLength.most.toLocaleString("en")} characters (Unicode code points).`,
        extensions: { mostCharacters: limits.quoteLength.most },
      }),
      sources: t.arg.stringList({
        description:
          "Slugs of the sources to look in. Omitted or null: all of the edition. Empty: none. Unknown: BAD_USER_INPUT.",
      }),
    },
    resolve: quoteCheck,
  }),
}));
