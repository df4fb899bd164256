import { useMemo } from "preact/hooks";
import { useAddress } from "../../address/use-address.js";
import type { ParagraphReadFragment } from "../../api/generated/graphql.js";
import { useWords } from "../../messages/worded.js";
import { readingForm } from "./address.js";
import { markedPieces, startIn } from "./lit.js";
import { Bar, MarkedText } from "./marked.js";
import { cut, lastKnown } from "./pieces.js";
import { restingOn } from "./resting.js";
import { RestingList } from "./resting-list.js";
import "./paragraph.css";

interface ParagraphProps {
  readonly paragraph: ParagraphReadFragment;
  readonly language: string;
  /** The words, where the corpus or the reader has them. */
  readonly text: string | undefined;
  /** How far the longest paragraph is known to reach. */
  readonly longest: number;
}

/** A paragraph with its marks, and beside it what rests on it. */
export function Paragraph({ paragraph, language, text, longest }: ParagraphProps) {
  const { state } = useAddress(readingForm);
  const words = useWords();
  const { number, evidence } = paragraph;
  const length = text === undefined ? lastKnown(evidence) : Array.from(text).length;
  const pieces = useMemo(() => cut(length, evidence), [length, evidence]);
  const groups = useMemo(() => restingOn(words, { evidence }), [words, evidence]);
  const start = startIn(number, state.at);
  const marked = useMemo(
    () => markedPieces(pieces, groups, (from) => from === start, state.on),
    [pieces, groups, start, state.on],
  );
  const chosen = marked.find(({ isChosen }) => isChosen);
  return (
    <section class={text === undefined ? "paragraph barred" : "paragraph"} id={`paragraph-${number}`}>
      <h3>{words.reading.paragraph(number)}</h3>
      <div class="read">
        {text === undefined ? (
          <Bar {...{ number, pieces: marked, length, longest }} />
        ) : (
          <MarkedText {...{ number, pieces: marked, text, language, isBare: state.bare }} />
        )}
      </div>
      <RestingList {...{ number, groups, chosen: chosen?.resting }} />
    </section>
  );
}
