import type { EvidenceDetailFragment, StanceDetailFragment } from "../../api/generated/graphql.js";
import type { Words } from "../../messages/words.js";
import { placeInWords } from "../../parts/evidence-table.js";
import type { Named } from "../../parts/naming.js";
import { type Pin, pinKey } from "../../parts/sheet.js";
import { isPinned, type Pinned } from "./pinned.js";
import { silenceOf } from "./words.js";

interface ToWrite {
  readonly words: Words;
  readonly title: string;
  readonly pins: readonly (Pin | Pinned)[];
  /** The address of the sheet. */
  readonly address: string;
  nameOf(named: Named): string;
  /** The address of a reading's own page. */
  pageOf(pinned: Pinned, stance: StanceDetailFragment): string;
}

/** A sheet as Markdown (CommonMark): what a text says stays text, whatever signs are in it. */
export async function markdownOf({ words, title, pins, address, nameOf, pageOf }: ToWrite): Promise<string> {
  const { toMarkdown } = await import("mdast-util-to-markdown");
  const written = (one: Pinned): Block[] => [
    heading(2, text(nameOf(one.principle) + words.colon + nameOf(one.subject))),
    ...noteOf(one),
    ...(one.stances.length === 0 ? [paragraph(emphasis(silenceOf(words, one)))] : []),
    ...one.stances.flatMap((stance) => [
      paragraph(strong(words.kinds[stance.kind].word), text(words.colon + stance.summary)),
      ...stance.evidence.flatMap((evidence) => passage(words, evidence)),
      paragraph(link(pageOf(one, stance), words.sheet.thisReading)),
    ]),
  ];
  const editions = new Map(pins.filter(isPinned).map(({ edition }) => [edition.digest, edition]));
  const sources = [...editions.values()].map(({ corpus, number, digest }) =>
    paragraph(text(words.sheet.from(words.frame.ofEdition(corpus.title, number))), code(digest)),
  );
  return toMarkdown({
    type: "root",
    children: [
      heading(1, text(title)),
      ...pins.flatMap((one) => (isPinned(one) ? written(one) : missing(words, one))),
      { type: "thematicBreak" },
      ...sources,
      paragraph(text(words.sheet.theSheet), link(address, address)),
    ],
  });
}

const noteOf = ({ note }: Pin): Block[] => (note === "" ? [] : [paragraph(text(note))]);

function missing({ sheet }: Words, pin: Pin): Block[] {
  return [heading(2, code(pinKey(pin.cell))), ...noteOf(pin), paragraph(emphasis(sheet.missing))];
}

function passage(words: Words, evidence: EvidenceDetailFragment): Block[] {
  const { source, gloss, text: printed, digest } = evidence;
  const cited = source.citation.replace(/\.$/, "");
  return [
    paragraph(text(gloss)),
    ...(printed ? [quotation(printed)] : []),
    paragraph(text(`${cited}${words.comma}${placeInWords(words, evidence)}${words.stop} SHA-256 `), code(digest)),
  ];
}

type Root = Extract<Parameters<typeof import("mdast-util-to-markdown").toMarkdown>[0], { type: "root" }>;
type Block = Root["children"][number];
type Paragraph = Extract<Block, { type: "paragraph" }>;
type Inline = Paragraph["children"][number];

const text = (value: string): Inline => ({ type: "text", value });
const code = (value: string): Inline => ({ type: "inlineCode", value });
const strong = (words: string): Inline => ({ type: "strong", children: [text(words)] });
const emphasis = (words: string): Inline => ({ type: "emphasis", children: [text(words)] });
const link = (url: string, words: string): Inline => ({ type: "link", url, children: [text(words)] });
const heading = (depth: 1 | 2, words: Inline): Block => ({ type: "heading", depth, children: [words] });
const quotation = (words: string): Block => ({ type: "blockquote", children: [paragraph(text(words))] });
const paragraph = (...children: Inline[]): Paragraph => ({ type: "paragraph", children });
