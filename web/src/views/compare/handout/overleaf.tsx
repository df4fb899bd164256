import { inLanguage } from "../../../messages/tags.js";
import { useWords } from "../../../messages/worded.js";
import { CorpusText } from "../../../parts/corpus-text.js";
import { Name } from "../../../parts/names.js";
import { clip, typeset } from "../../../parts/text-fitting.js";
import type { NumberedPassage } from "./passages.js";

/** How many lines there are on a side of A4, less a few for names that take two, and how wide they are, in pixels. */
const LINES = 44;
const LINE = 640;
const widthOf = typeset(12);
/** A passage is told at such length where there is room, and never less. */
const MOST_LINES = 3;
const LEAST_LINES = 0.5;

/** The evidence behind a hand-out, on the back of its sheet: the more passages, the less of each. */
export function Overleaf({ passages }: { readonly passages: readonly NumberedPassage[] }) {
  const { compare, evidence, kinds, comma } = useWords();
  const { handout } = compare;
  const placeOf = ({ evidence: { printedAt, paragraph } }: NumberedPassage): string =>
    [...(printedAt ? [printedAt] : []), evidence.paragraph(paragraph)].join(comma);
  const shortened = (text: string, passage: NumberedPassage): string => {
    const named = widthOf(`${passage.evidence.source.title}${comma}${placeOf(passage)}`) / LINE;
    const room = LINES / passages.length - 1 - named;
    return clip(text, Math.min(MOST_LINES, Math.max(LEAST_LINES, room)) * LINE, widthOf);
  };
  return (
    <section class="overleaf" aria-labelledby="overleaf">
      <h2 id="overleaf">{handout.evidence}</h2>
      <ol>
        {passages.map((passage) => {
          const { number, line, column, stance } = passage;
          const { text, gloss, source } = passage.evidence;
          return (
            <li key={number}>
              <p class="overleaf-where">
                {handout.passage(<Name of={line.named} />, kinds[stance.kind].word, <Name of={column.named} />)}
              </p>
              {text ? (
                <blockquote {...inLanguage(source.language)}>{shortened(text, passage)}</blockquote>
              ) : (
                <p>
                  <CorpusText>{shortened(gloss, passage)}</CorpusText>
                </p>
              )}
              <p class="overleaf-source">
                <CorpusText>{source.title}</CorpusText>
                {comma}
                {placeOf(passage)}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
