import { nameSize, widthOf } from "./fitting.js";

/** A sign of a legend, `width` units wide, and what it means, written beside it. */
interface Sign {
  readonly width: number;
  readonly text: string;
}

const LINE = 24;
/** Between a sign and its text, and between a text and the next sign. */
export const TEXT_GAP = 6;
const SIGN_GAP = 26;

/** How much room a sign takes with its text. */
export function roomOf({ width, text }: Sign): number {
  return width + TEXT_GAP + widthOf(text, nameSize);
}

/** Places signs side by side, in as many lines as the width asks for; each group begins a line of its own. */
export function legendLines<Of extends Sign>(groups: readonly (readonly Of[])[], width: number) {
  let y = -LINE;
  const signs = groups.flatMap((group) => {
    let x = Number.POSITIVE_INFINITY;
    return group.map((sign) => {
      if (x + roomOf(sign) > width) [x, y] = [0, y + LINE];
      const placed = { ...sign, x, y };
      x += roomOf(sign) + SIGN_GAP;
      return placed;
    });
  });
  return { signs, height: y + LINE };
}
