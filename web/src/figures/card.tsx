import type { EditionStampFragment } from "../api/generated/graphql.js";
import { codedFrom } from "../frame/caption.js";
import { type Picture, standingAlone } from "../frame/picture.js";
import type { Words } from "../messages/words.js";
import { clip, lines as linesOf, typeset } from "../parts/text-fitting.js";

/** As previews of links show pictures: twice as wide as high, near enough (https://ogp.me). */
const WIDTH = 1_200;
const HEIGHT = 630;
const MARGIN = 40;
const TITLE = { size: 34, line: 42, lines: 2 };
const SOURCE = 20;
/** What does not fit is cut off below. */
const SEEN = "card-seen";
const titleWidth = typeset(TITLE.size, { weight: 600 });
const sourceWidth = typeset(SOURCE);

/**
 * The picture of a preview: the title, as much from the top of the picture as can be read in this size, and the edition.
 *
 * @returns the text of an SVG file
 */
export function cardOf(words: Words, picture: Picture, title: string, edition: EditionStampFragment): Promise<string> {
  const room = WIDTH - 2 * MARGIN;
  const titleLines = linesOf(title, room, titleWidth, TITLE.lines);
  const top = MARGIN + titleLines.length * TITLE.line + 12;
  const { frame, semicolon } = words;
  const source = frame.ofEdition(edition.corpus.title, edition.number) + semicolon + codedFrom(words, edition);
  return standingAlone(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="picture"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      <title>{title}</title>
      <style />
      <rect class="paper" width={WIDTH} height={HEIGHT} />
      {titleLines.map((line, index) => (
        <text key={line} x={MARGIN} y={MARGIN + (index + 0.75) * TITLE.line} font-size={TITLE.size} font-weight="600">
          {line}
        </text>
      ))}
      <clipPath id={SEEN}>
        <rect x={MARGIN} y={top} width={room} height={HEIGHT - top - MARGIN - SOURCE} />
      </clipPath>
      <g clip-path={`url(#${SEEN})`}>
        <g transform={`translate(${MARGIN} ${top}) scale(${room / picture.width})`}>{picture.content}</g>
      </g>
      <g class="caption">
        <text x={MARGIN} y={HEIGHT - MARGIN / 2} font-size={SOURCE}>
          {clip(source, room, sourceWidth)}
        </text>
      </g>
    </svg>,
    picture.styles,
  );
}
