import { fromBeginning, offsetPage } from "../resolvers/offset-page.js";
import { evidenceOf, type Paragraph } from "../resolvers/paragraphs.js";
import { paragraphText } from "../resolvers/source-text.js";
import { builder } from "./builder.js";
import { Evidence } from "./evidence.js";
import { orderArgument } from "./order.js";

const SourceParagraph = builder.objectRef<Paragraph>("SourceParagraph").implement({
  description: "A paragraph of a source: its text, where that is attached, and the evidence that rests on it.",
  fields: (t) => ({
    number: t.exposeInt("number", {
      description: "Which paragraph of the source it is, from 1; headings are not counted.",
    }),
    length: t.int({
      nullable: true,
      description: "Length in Unicode code points, as spans count; null unless the text of the source is attached.",
      resolve: async (paragraph, _args, context) => {
        const text = await paragraphText(context, paragraph);
        return text === null ? null : Array.from(text).length;
      },
    }),
    text: t.string({
      nullable: true,
      description: "The text, as the source prints it; null unless it is attached (see `Source.attached`).",
      resolve: (paragraph, _args, context) => paragraphText(context, paragraph),
    }),
    evidence: t.field({
      type: [Evidence],
      description:
        "Evidence that rests on the paragraph, in the order in which the spans begin; empty where there is none. Known whether the text is attached or not.",
      resolve: async (paragraph, _args, context, info) => [...(await evidenceOf(paragraph, context, info))],
    }),
  }),
});

const order = orderArgument("SourceParagraph", "paragraphs", {
  NUMBER: { description: "By number, as they are printed." },
});

builder.prismaObjectFields("Source", (t) => ({
  paragraph: t.field({
    type: SourceParagraph,
    nullable: true,
    description: "The paragraph with this number, or null when the source has none.",
    args: { number: t.arg.int({ required: true, description: "From 1; headings are not counted." }) },
    resolve: (source, { number }) => (number >= 1 && number <= source.paragraphs ? { source, number } : null),
  }),
  paragraphsConnection: t.connection(
    {
      type: SourceParagraph,
      description: "The paragraphs of the source, in its order unless `orderBy` says otherwise: for a reading view.",
      args: { orderBy: order(t.arg) },
      resolve: (source, args) =>
        offsetPage(args, async (stretch) => {
          const total = source.paragraphs;
          const { limit, offset } = fromBeginning(stretch, total);
          const length = Math.max(0, Math.min(limit, total - offset));
          const items = Array.from({ length }, (_, index): Paragraph => ({ source, number: offset + index + 1 }));
          return { items, total };
        }),
    },
    { name: "SourceParagraphConnection", description: "A page of a source's paragraphs." },
    { name: "SourceParagraphEdge", description: "A paragraph and where it stands in the list." },
  ),
}));
