/** A thing in its line, as far as it matters whether others hide it. */
interface InLine {
  readonly label: object | undefined;
  /** The line that it stands in. */
  readonly top: number;
  readonly x0: number;
  readonly x1: number;
}

/** So many things are drawn each for itself. */
const MOST = 400;
/** In ems: how close together the middles of two marks lie of which one hides the other. */
const HIDDEN = 0.9;

/** Of very many things in view, those that are seen: of unnamed ones that hide each other, the first. */
export function thinned<Thing extends InLine>(things: readonly Thing[], em: number): readonly Thing[] {
  if (things.length <= MOST) return things;
  const lastIn = new Map<number, number>();
  return things.filter(({ label, top, x0, x1 }) => {
    if (label !== undefined) return true;
    const middle = (x0 + x1) / 2;
    const last = lastIn.get(top);
    if (last !== undefined && Math.abs(middle - last) < HIDDEN * em) return false;
    lastIn.set(top, middle);
    return true;
  });
}
