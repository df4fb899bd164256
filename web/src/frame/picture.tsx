import type { ComponentChildren } from "preact";
import { lines as linesOf, typeset } from "../parts/text-fitting.js";
import { looksOf } from "./looks.js";
import "../styles/picture.css";

/** A picture in units of pixels, drawn from plain values: it is rendered outside the page when it is downloaded. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What goes into the `<svg>`. */
  readonly content: ComponentChildren;
  /** The style sheets by which the content is drawn, as texts: a file has none beside it. */
  readonly styles: readonly string[];
}

const MARGIN = 24;
const LINE = 16;
const NARROWEST = 640;
/** In the size that the style sheet gives to captions. */
const captionWidth = typeset(11);

/** The picture as the text of an SVG file that stands alone, in the light theme, with its caption below. */
export async function svgOf(picture: Picture, caption: readonly string[]): Promise<string> {
  return standingAlone(<Captioned picture={picture} caption={caption} />, picture.styles);
}

/** What is drawn as the text of a file, with the style sheet that it is drawn by. */
export async function standingAlone(drawn: ReturnType<typeof Captioned>, styles: readonly string[]): Promise<string> {
  const { renderToString } = await import("preact-render-to-string");
  const svg = renderToString(drawn);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replace("<style></style>", () => `<style>${looksOf(svg, styles)}</style>`)}\n`;
}

/** How large a picture is with its caption and the margin around both. */
export function sizeWith(picture: Picture, caption: readonly string[]) {
  const width = Math.max(picture.width, NARROWEST) + 2 * MARGIN;
  const lines = caption.flatMap((line) => linesOf(line, width - 2 * MARGIN, captionWidth));
  return { width, height: picture.height + 3 * MARGIN + lines.length * LINE, lines };
}

function Captioned({ picture, caption }: { readonly picture: Picture; readonly caption: readonly string[] }) {
  const { width, height, lines } = sizeWith(picture, caption);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title>{caption[0]}</title>
      <style />
      <rect class="paper" width={width} height={height} />
      <g transform={`translate(${MARGIN} ${MARGIN})`}>{picture.content}</g>
      {lines.map((line, index) => (
        <text key={line} class="caption" x={MARGIN} y={picture.height + 2.5 * MARGIN + index * LINE}>
          {line}
        </text>
      ))}
    </svg>
  );
}
