import { inRows, rowsOf } from "../../parts/in-rows.js";
import { typeset } from "../../parts/text-fitting.js";

/** A sign of a legend, `width` units wide, and what it means, written beside it. */
interface Sign {
  readonly width: number;
  readonly text: string;
}

const LINE = 24;
/** Between a sign and its text, and between a text and the next sign. */
export const TEXT_GAP = 6;
const SIGN_GAP = 26;
/** How wide meanings are, in the size that the style sheet gives them. */
const textWidth = typeset(12);

/** How much room a sign takes with its text. */
export function roomOf({ width, text }: Sign): number {
  return width + TEXT_GAP + textWidth(text);
}

/** Places signs side by side, in as many lines as the width asks for; each group begins a line of its own. */
export function legendLines<Of extends Sign>(groups: readonly (readonly Of[])[], width: number) {
  let height = 0;
  const signs = groups.flatMap((group) => {
    const places = inRows<Of>(group, { roomOf, width, gap: SIGN_GAP });
    const top = height;
    height += rowsOf(places) * LINE;
    return places.map(({ of, x, row }) => ({ ...of, x, y: top + row * LINE }));
  });
  return { signs, height };
}
