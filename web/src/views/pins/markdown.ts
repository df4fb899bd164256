import type { EvidenceDetailFragment, StanceDetailFragment } from "../../api/generated/graphql.js";
import { placeInWords } from "../../parts/evidence-table.js";
import type { Named } from "../../parts/naming.js";
import { type Pin, pinKey } from "../../parts/sheet.js";
import { kinds } from "../../parts/stance-kinds.js";
import { isPinned, type Pinned } from "./pinned.js";
import { MISSING, silenceOf } from "./words.js";

interface ToWrite {
  readonly title: string;
  readonly pins: readonly (Pin | Pinned)[];
  /** The address of the sheet. */
  readonly address: string;
  nameOf(named: Named): string;
  /** The address of a reading's own page. */
  pageOf(pinned: Pinned, stance: StanceDetailFragment): string;
}

/** A sheet as Markdown (CommonMark): what a text says stays text, whatever signs are in it. */
export async function markdownOf({ title, pins, address, nameOf, pageOf }: ToWrite): Promise<string> {
  const { toMarkdown } = await import("mdast-util-to-markdown");
  const written = (one: Pinned): Block[] => [
    heading(2, text(`${nameOf(one.principle)}: ${nameOf(one.subject)}`)),
    ...noteOf(one),
    ...(one.stances.length === 0 ? [paragraph(emphasis(silenceOf(one)))] : []),
    ...one.stances.flatMap((stance) => [
      paragraph(strong(kinds[stance.kind].word), text(`: ${stance.summary}`)),
      ...stance.evidence.flatMap(passage),
      paragraph(link(pageOf(one, stance), "This reading, to check and to cite")),
    ]),
  ];
  const editions = new Map(pins.filter(isPinned).map(({ edition }) => [edition.digest, edition]));
  const sources = [...editions.values()].map(({ corpus, number, digest }) =>
    paragraph(text(`From ${corpus.title}, edition ${number}, SHA-256 `), code(digest)),
  );
  return toMarkdown({
    type: "root",
    children: [
      heading(1, text(title)),
      ...pins.flatMap((one) => (isPinned(one) ? written(one) : missing(one))),
      { type: "thematicBreak" },
      ...sources,
      paragraph(text("The sheet: "), link(address, address)),
    ],
  });
}

const noteOf = ({ note }: Pin): Block[] => (note === "" ? [] : [paragraph(text(note))]);

function missing(pin: Pin): Block[] {
  return [heading(2, code(pinKey(pin.cell))), ...noteOf(pin), paragraph(emphasis(MISSING))];
}

function passage(evidence: EvidenceDetailFragment): Block[] {
  const { source, gloss, text: words, digest } = evidence;
  const cited = source.citation.replace(/\.$/, "");
  return [
    paragraph(text(gloss)),
    ...(words ? [quotation(words)] : []),
    paragraph(text(`${cited}, ${placeInWords(evidence)}. SHA-256 `), code(digest)),
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
