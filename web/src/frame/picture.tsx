import { type ComponentChildren, render } from "preact";
import { lines as linesOf, typeset } from "../parts/text-fitting.js";
import "../styles/picture.css";

/** A picture in units of pixels, drawn from plain values: it is rendered outside the page when it is downloaded. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What goes into the `<svg>`. */
  readonly content: ComponentChildren;
}

const MARGIN = 24;
const LINE = 16;
const NARROWEST = 640;
/** In the size that the style sheet gives to captions. */
const captionWidth = typeset(11);

/** The properties by which style sheets colour and set what is drawn. A file has no style sheets, so they go with it. */
const drawn = [
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-opacity"],
  ...["opacity", "font-family", "font-size", "font-style", "font-weight", "text-anchor", "dominant-baseline"],
];

/** The picture as the text of an SVG file that stands alone, in the light theme, with its caption below. */
export function svgOf(picture: Picture, caption: readonly string[]): string {
  const stage = document.createElement("div");
  stage.className = "stage";
  stage.dataset["theme"] = "light";
  document.body.append(stage);
  try {
    render(<Captioned picture={picture} caption={caption} />, stage);
    const svg = stage.querySelector("svg");
    if (svg === null) throw new Error("a picture is drawn as an svg element");
    const elements = svg.querySelectorAll("*");
    for (const element of elements) keepLook(element);
    // Not before all looks are kept: what is drawn inside of a class may be coloured by it.
    for (const element of elements) element.removeAttribute("class");
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
  } finally {
    render(null, stage);
    stage.remove();
  }
}

function Captioned({ picture, caption }: { readonly picture: Picture; readonly caption: readonly string[] }) {
  const width = Math.max(picture.width, NARROWEST) + 2 * MARGIN;
  const lines = caption.flatMap((line) => linesOf(line, width - 2 * MARGIN, captionWidth));
  const height = picture.height + 3 * MARGIN + lines.length * LINE;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title>{caption[0]}</title>
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

function keepLook(element: Element): void {
  const style = getComputedStyle(element);
  for (const property of drawn) {
    const value = style.getPropertyValue(property);
    if (value !== "") element.setAttribute(property, value);
  }
}

/** The same picture as PNG, at twice its size, so that it can be projected and printed. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the browser makes no PNG of this size")))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
